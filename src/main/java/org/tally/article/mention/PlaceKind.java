package org.tally.article.mention;

/**
 * What kind of place it is (closed list), from the widest to the narrowest.
 */
public enum PlaceKind implements Coded {

	CONTINENT, COUNTRY, REGION, DISTRICT, CITY, TOWN, VILLAGE, NEIGHBOURHOOD, CAMP, BASE, WATER, SITE, OTHER

}
