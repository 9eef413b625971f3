package org.tally.enrichment.place.gazetteer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class NameTableTests {

	@Test
	void aNameHasItsNumbersInOrderAndOnce() {
		NameTable table = new NameTable();
		table.put("paris", 7);
		table.put("tripoli", 3);
		table.put("paris", 2);
		table.put("paris", 7);
		table.sort();
		assertThat(table.numbers("paris")).containsExactly(2, 7);
		assertThat(table.numbers("tripoli")).containsExactly(3);
		assertThat(table.numbers("pari")).isEmpty();
	}

	@Test
	void aHundredThousandNamesAreFoundAgain() {
		NameTable table = new NameTable();
		for (int i = 0; i < 100_000; i++) {
			table.put("name " + i, i);
		}
		table.sort();
		for (int i = 0; i < 100_000; i++) {
			assertThat(table.numbers("name " + i)).containsExactly(i);
			assertThat(table.numbers("other " + i)).isEmpty();
		}
	}

	@Test
	void namesAreLookedUpOnlyOnceTheyAreSorted() {
		NameTable table = new NameTable();
		table.put("paris", 1);
		assertThatIllegalStateException().isThrownBy(() -> table.numbers("paris"));
	}

	@Test
	void aNumberTooLargeIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new NameTable().put("paris", 1 << 20));
	}

}
