package org.tally.web.view.drawing;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;

class NamePlacesTests {

	private static final Circle MOSUL = new Circle(100, 100, 20);

	@Test
	void aNameStandsBelowItsCircleOrElseAboveItOrBesideIt() {
		Circle below = new Circle(110, 130, 9);
		Circle above = new Circle(90, 70, 9);
		assertThat(names(MOSUL).of("Mosul", MOSUL)).extracting(NamePlace::y, DOUBLE).isGreaterThan(120);
		assertThat(names(MOSUL, below).of("Mosul", MOSUL)).extracting(NamePlace::y, DOUBLE).isLessThan(80);
		assertThat(names(MOSUL, below, above).of("Mosul", MOSUL)).satisfies((place) -> {
			assertThat(place.x()).isGreaterThan(120);
			assertThat(place.anchor()).isEqualTo("start");
		});
		assertThat(names(MOSUL, below, above, new Circle(140, 100, 9)).of("Mosul", MOSUL)).satisfies((place) -> {
			assertThat(place.x()).isLessThan(80);
			assertThat(place.anchor()).isEqualTo("end");
		});
		assertThat(names(MOSUL, below, above, new Circle(132, 106, 9), new Circle(66, 106, 9)).of("Mosul", MOSUL))
			.satisfies((place) -> {
				assertThat(place.y()).isLessThan(95);
				assertThat(place.anchor()).isEqualTo("start");
			});
	}

	@Test
	void aNameWithoutRoomIsLeftOut() {
		assertThat(names(MOSUL, new Circle(110, 130, 9), new Circle(90, 70, 9), new Circle(145, 100, 24),
				new Circle(55, 100, 24))
			.of("Mosul", MOSUL)).isNull();
		assertThat(names(MOSUL).of("A name much wider than all that is left of the whole of the drawing", MOSUL))
			.isNull();
	}

	@Test
	void noNameLiesOnAnother() {
		Circle near = new Circle(142, 100, 20);
		NamePlaces names = names(MOSUL, near);
		assertThat(names.of("Old City", MOSUL)).extracting(NamePlace::y, DOUBLE).isGreaterThan(120);
		assertThat(names.of("Old City", near)).extracting(NamePlace::y, DOUBLE).isLessThan(80);
	}

	@Test
	void aNumberIsWrittenWhereItsCircleHoldsIt() {
		assertThat(names(MOSUL).fits("123", MOSUL)).isTrue();
		assertThat(names(MOSUL).fits("123", new Circle(0, 0, 12))).isFalse();
	}

	@Test
	void aCornerIsReservedWhereNoCircleLies() {
		NamePlaces names = names(MOSUL);
		assertThat(names.reserve(90, 90, 150, 110)).isFalse();
		assertThat(names.reserve(60, 122, 140, 140)).isTrue();
		assertThat(names.of("Mosul", MOSUL)).extracting(NamePlace::y, DOUBLE).isLessThan(80);
	}

	private static NamePlaces names(Circle... circles) {
		return new NamePlaces(400, 300, 13, List.of(circles));
	}

}
