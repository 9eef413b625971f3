package org.tally.web.frame;

import java.util.List;
import java.util.function.IntSupplier;

import org.tally.web.locale.LanguageLink;
import org.tally.web.query.Parameter;

/**
 * What every page shows around its own.
 *
 * @param typed the words in the search box
 * @param kept choices that the search box carries on where the page itself does not
 * @param counted how many saved queries have new articles, counted when it is shown
 * @param theme {@code light}, {@code dark}, or empty for the system's
 * @param address of the page, to come back to
 * @param retry whether the page loads itself again after a while
 */
public record Frame(String typed, List<Parameter> kept, IntSupplier counted, String theme, String address,
		boolean retry) {

	/**
	 * How many saved queries have new articles.
	 */
	public int news() {
		return this.counted.getAsInt();
	}

	/**
	 * The same page in the other languages.
	 */
	public List<LanguageLink> languages() {
		return LanguageLink.others(this.address);
	}

	Frame retrying() {
		return new Frame(this.typed, this.kept, this.counted, this.theme, this.address, true);
	}

}
