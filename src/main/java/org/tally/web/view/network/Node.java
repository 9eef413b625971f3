package org.tally.web.view.network;

/**
 * An actor in the drawing.
 *
 * @param kind code of the actor's kind
 * @param label "Islamic State: 12 articles"
 * @param href the search for the actor
 */
public record Node(String name, String kind, String label, String href, double x, double y, double radius,
		double labelY) {

}
