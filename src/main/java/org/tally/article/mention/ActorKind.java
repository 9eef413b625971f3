package org.tally.article.mention;

/**
 * What kind of party an actor is (closed list).
 */
public enum ActorKind implements Coded {

	ARMED_GROUP, STATE_FORCE, GOVERNMENT, COALITION, INTERNATIONAL_ORGANISATION, NGO, MEDIA, PERSON, OTHER

}
