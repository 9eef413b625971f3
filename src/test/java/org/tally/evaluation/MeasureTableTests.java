package org.tally.evaluation;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeasureTableTests {

	@Test
	void numbersAreFilledInAndMissingOnesSaid() {
		assertThat(new MeasureTable(Map.of("dates/value.f1", 0.98765, "tally.heap", 131.4)).rows())
			.contains("| `dates`: temporal expressions with their value, F1 | SUTime 0.756 | 0.84 | 0.988 |",
					"| heap when ready, MB | not measured, not measured | 400 | 131 |")
			.noneMatch((row) -> row.contains("{"));
	}

}
