package org.tally.search.language;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tally.web.TestVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

class NamedPlacesTests {

	private final NamedPlaces places = new NamedPlaces(new TestVocabulary());

	@ParameterizedTest
	@ValueSource(strings = { "mosul", "place:mossoul", "killed \"Mosul\"", "(tabqa OR mosul) killed",
			"how many civilians were killed in Mosul", "title:strike place:(mosul)",
			"figure:killed>=100 mosul strike" })
	void aPlaceIsNamedWithOrWithoutItsField(String query) {
		assertThat(this.places.in(query)).isEqualTo(List.of(Set.of("iq-mosul")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-mosul killed", "NOT place:mosul strike", "actor:mosul", "publication:mosul",
			"\"mosul strike\"", "mosu*", "mosul~1", "(mosul", "field:mosul" })
	void whatIsExcludedOrNoPlaceOrMistakenNamesNone(String query) {
		assertThat(this.places.in(query)).isEmpty();
	}

	@Test
	void twoNamesOfOnePlaceAreOne() {
		assertThat(this.places.in("mosul mossoul")).hasSize(1);
	}

}
