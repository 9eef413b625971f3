package org.tally.evaluation.load;

import java.util.Locale;

/**
 * What a page cost.
 *
 * @param server milliseconds until the whole page was here
 * @param raw milliseconds of the requests that it sends, sent alone
 * @param requests how many these are
 * @param bytes of the page, compressed
 */
record Measurement(MeasuredPage page, double server, double raw, int requests, int bytes) {

	static final String HEAD = """
			| page | server, ms | requests alone, ms | ratio | requests | kB sent | |
			|---|--:|--:|--:|--:|--:|---|
			""";

	double ratio() {
		return this.server / this.raw;
	}

	boolean isWithinBudget() {
		Double most = this.page.ratio();
		return this.server <= this.page.milliseconds() && (most == null || ratio() <= most);
	}

	String row() {
		return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.2f | %d | %.1f | %s |%n", this.page.name(),
				this.server, this.raw, ratio(), this.requests, this.bytes / 1_000.0, isWithinBudget() ? "" : "over");
	}

}
