package org.tally.web.view.map.outline;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OutlinesTests {

	private final Outlines outlines = new Outlines();

	@Test
	void noMapIsMoreThanAHundredKilobytes() {
		assertThat(IntStream.rangeClosed(0, MapWindow.CLOSEST).map((level) -> {
			Outlines.Drawn europe = this.outlines.in(MapWindow.of(50, 10, level));
			return europe.land().length() + europe.borders().length();
		})).allSatisfy((length) -> assertThat(length).isBetween(1, 100_000));
	}

	@Test
	void theOceanIsEmptyAndInlandIsAllLand() {
		assertThat(this.outlines.in(MapWindow.of(-40, -120, 6)).land()).isEmpty();
		Outlines.Drawn mosul = this.outlines.in(MapWindow.of(36.34, 43.13, 9));
		assertThat(mosul.land()).isNotEmpty().hasSizeLessThan(200);
	}

	@Test
	void aBorderThatOnlyPassesThroughIsDrawn() {
		OutlinePath path = new OutlinePath(MapWindow.of(0, 0, 3));
		path.addLine(new double[] { 0, 0.5, 1, 0.5 });
		assertThat(path).hasToString("M-120 2800l9840 0");
	}

	@Test
	void aRingAroundTheWindowFillsIt() {
		OutlinePath path = new OutlinePath(MapWindow.of(0, 0, 3));
		path.addRing(new double[] { 0, 0, 1, 0, 1, 1, 0, 1, 0, 0 });
		assertThat(path.toString()).startsWith("M").endsWith("z").contains("9840", "5840");
	}

}
