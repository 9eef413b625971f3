package org.tally.search.facet;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FacetFiltersTests {

	@Test
	void theHoursOfWhatWasAddedBeginWithAMinute() {
		Instant before = Instant.now().minus(Duration.ofHours(24)).truncatedTo(ChronoUnit.MINUTES);
		Instant from = Instant.parse(FacetFilters.added("last-24-hours").orElseThrow().range().date().gte());
		assertThat(from).isBetween(before, before.plusSeconds(60)).isEqualTo(from.truncatedTo(ChronoUnit.MINUTES));
		assertThat(FacetFilters.added("last-7-days")).isEmpty();
	}

}
