package org.tally.web.view.drawing;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CrowdTests {

	private final Crowd crowd = new Crowd(960, 560);

	@Test
	void noCircleLiesOnAnother() {
		for (int count : new int[] { 0, 1, 2, 30, 144 }) {
			List<Circle> apart = this.crowd.apart(IntStream.range(0, count)
				.mapToObj((i) -> new Circle(480 + (i * 37) % 90, 280 + (i * 53) % 70, 7 + i % 20))
				.toList());
			for (int i = 0; i < count; i++) {
				for (int j = 0; j < i; j++) {
					assertThat(apart.get(i).overlaps(apart.get(j))).as("%d and %d of %d", i, j, count).isFalse();
				}
				assertThat(apart.get(i).x()).isBetween(0.0, 960.0);
				assertThat(apart.get(i).y()).isBetween(0.0, 560.0);
			}
		}
	}

	@Test
	void circlesOnOnePointPartTheSmallOneMore() {
		List<Circle> apart = this.crowd.apart(List.of(new Circle(300, 300, 27), new Circle(300, 300, 7)));
		assertThat(apart.get(0).overlaps(apart.get(1))).isFalse();
		assertThat(Math.hypot(apart.get(0).x() - 300, apart.get(0).y() - 300)).isLessThan(5);
	}

	@Test
	void whatIsApartStays() {
		Circle far = new Circle(100, 100, 20);
		assertThat(this.crowd.apart(List.of(far, new Circle(200, 200, 20)))).contains(far);
	}

}
