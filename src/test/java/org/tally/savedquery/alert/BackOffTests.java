package org.tally.savedquery.alert;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BackOffTests {

	private final BackOff backOff = new BackOff(Duration.ofMinutes(1));

	@Test
	void thePauseDoubles() {
		assertThat(this.backOff.after(1)).isEqualTo(Duration.ofMinutes(1));
		assertThat(this.backOff.after(2)).isEqualTo(Duration.ofMinutes(2));
		assertThat(this.backOff.after(5)).isEqualTo(Duration.ofMinutes(16));
	}

	@Test
	void itIsNeverLongerThanSixHours() {
		assertThat(this.backOff.after(12)).isEqualTo(Duration.ofHours(6));
		assertThat(this.backOff.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(6));
	}

}
