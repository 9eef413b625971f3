package org.tally.web.frame;

import java.util.List;

import org.tally.web.query.Parameter;

/**
 * What every page shows around its own.
 *
 * @param typed the words in the search box
 * @param kept choices that the search box carries on where the page itself does not
 * @param news how many saved queries have new articles
 * @param theme {@code light}, {@code dark}, or empty for the system's
 * @param address of the page, to come back to
 * @param retry whether the page loads itself again after a while
 */
public record Frame(String typed, List<Parameter> kept, int news, String theme, String address, boolean retry) {

	Frame retrying() {
		return new Frame(this.typed, this.kept, this.news, this.theme, this.address, true);
	}

}
