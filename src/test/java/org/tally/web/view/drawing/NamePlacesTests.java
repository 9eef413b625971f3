package org.tally.web.view.drawing;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NamePlacesTests {

	private static final Circle MOSUL = new Circle(100, 100, 20);

	@Test
	void aNameStandsBelowItsCircleOrElseAboveIt() {
		assertThat(names(MOSUL).baseline("Mosul", MOSUL)).isGreaterThan(120);
		assertThat(names(MOSUL, new Circle(110, 130, 9)).baseline("Mosul", MOSUL)).isLessThan(80);
	}

	@Test
	void aNameWithoutRoomIsLeftOut() {
		assertThat(names(MOSUL, new Circle(110, 130, 9), new Circle(90, 70, 9)).baseline("Mosul", MOSUL)).isNull();
		assertThat(names(MOSUL).baseline("A name much wider than all that is left of the drawing", MOSUL)).isNull();
	}

	@Test
	void noNameLiesOnAnother() {
		Circle near = new Circle(142, 100, 20);
		NamePlaces names = names(MOSUL, near);
		assertThat(names.baseline("Old City", MOSUL)).isGreaterThan(120);
		assertThat(names.baseline("Old City", near)).isLessThan(80);
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
		assertThat(names.baseline("Mosul", MOSUL)).isLessThan(80);
	}

	private static NamePlaces names(Circle... circles) {
		return new NamePlaces(400, 300, 13, List.of(circles));
	}

}
