package org.tally.enrichment.place.gazetteer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PackedRowsTests {

	@Test
	void rowsComeBackAsTheyWereAdded() {
		PackedRows rows = new PackedRows();
		int first = rows.add(new String[] { "us-paris", "Paris", "" });
		int second = rows.add(new String[] { "no-odal", "Ødal", "x|y" });
		rows.trim();
		assertThat(rows.size()).isEqualTo(2);
		assertThat(rows.row(first)).containsExactly("us-paris", "Paris", "");
		assertThat(rows.row(second)).containsExactly("no-odal", "Ødal", "x|y");
	}

}
