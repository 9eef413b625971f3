package org.tally.web.view.map;

/**
 * A place in the list that says what the map shows.
 *
 * @param around where it lies: "Nineveh, Iraq"
 */
public record PlaceRow(String name, String around, String count, String href) {

}
