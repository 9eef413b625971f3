package org.tally.evaluation.load;

import java.util.Locale;

/**
 * What a page cost.
 *
 * @param server milliseconds until the whole page was here
 * @param raw milliseconds of the requests that it sends, sent alone
 * @param requests how many these are
 * @param packed bytes of the page as they are sent
 * @param unpacked bytes of the page as a browser reads it
 */
record Measurement(MeasuredPage page, double server, double raw, int requests, int packed, int unpacked) {

	/** Of the page alone; a test holds it to this with all its files. */
	private static final int MOST_BYTES = 300_000;

	static final String HEAD = """
			| page | server, ms | requests alone, ms | ratio | requests | kB sent | kB unpacked | |
			|---|--:|--:|--:|--:|--:|--:|---|
			""";

	double ratio() {
		return this.server / this.raw;
	}

	boolean isWithinBudget() {
		Double most = this.page.ratio();
		return this.server <= this.page.milliseconds() && (most == null || ratio() <= most)
				&& this.unpacked <= MOST_BYTES;
	}

	String row() {
		return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.2f | %d | %.1f | %.1f | %s |%n", this.page.name(),
				this.server, this.raw, ratio(), this.requests, this.packed / 1_000.0, this.unpacked / 1_000.0,
				isWithinBudget() ? "" : "over");
	}

}
