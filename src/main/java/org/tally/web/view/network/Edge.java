package org.tally.web.view.network;

/**
 * Two actors that sentences name together.
 *
 * @param label "Iraqi Army and Islamic State: 12 articles"
 * @param href the search for articles with both in one sentence
 * @param width of the line between them
 */
public record Edge(String first, String second, String firstHref, String secondHref, String label, String count,
		String href, double width) {

}
