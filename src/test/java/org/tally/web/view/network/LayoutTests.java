package org.tally.web.view.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.tally.web.view.network.Layout.Link;
import org.tally.web.view.network.Layout.Room;

import static org.assertj.core.api.Assertions.assertThat;

class LayoutTests {

	private final Layout layout = new Layout(480, 480);

	private static final List<Link> LINKS = links();

	/** Two groups that know only themselves. */
	private static List<Link> links() {
		List<Link> links = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			for (int j = i + 1; j < 10; j++) {
				if (i / 5 == j / 5) {
					links.add(new Link(i, j, 1));
				}
			}
		}
		return links;
	}

	private static List<Room> rooms(int nodes) {
		return IntStream.range(0, nodes)
			.mapToObj((i) -> new Room(30 + 20 * (i % 9), 10 + i % 12, 30 + i % 12))
			.toList();
	}

	private Layout.Drawn drawn(List<Room> rooms, List<Link> links) {
		return this.layout.of(rooms, Springs.of(rooms.size(), links));
	}

	@Test
	void theSameNetworkIsAlwaysDrawnTheSame() {
		assertThat(drawn(rooms(10), LINKS).at()).isDeepEqualTo(drawn(rooms(10), LINKS).at());
	}

	@Test
	void noNameLiesOnAnotherHoweverManyThereAre() {
		for (int nodes : new int[] { 0, 1, 2, 10, 60, 120 }) {
			List<Room> rooms = rooms(nodes);
			Layout.Drawn drawn = drawn(rooms, (nodes >= 10) ? LINKS : List.of());
			for (int i = 0; i < nodes; i++) {
				double[] at = drawn.at()[i];
				Room room = rooms.get(i);
				assertThat(at[0]).isBetween(room.halfWidth(), 480 - room.halfWidth());
				assertThat(at[1]).isBetween(room.above(), drawn.height() - room.below());
				for (int j = 0; j < i; j++) {
					assertThat(overlap(at, room, drawn.at()[j], rooms.get(j))).isLessThanOrEqualTo(1);
				}
			}
			assertThat(drawn.height()).isLessThan(Math.max(481, 80 * nodes));
		}
	}

	private static double overlap(double[] one, Room room, double[] other, Room otherRoom) {
		double across = room.halfWidth() + otherRoom.halfWidth() - Math.abs(one[0] - other[0]);
		double down = Math.min(one[1] + room.below(), other[1] + otherRoom.below())
				- Math.max(one[1] - room.above(), other[1] - otherRoom.above());
		return Math.min(across, down);
	}

	@Test
	void linkedNodesAreNearerThanOthers() {
		double[][] at = drawn(Collections.nCopies(10, new Room(1, 1, 1)), LINKS).at();
		assertThat(distance(at[0], at[1])).isLessThan(distance(at[0], at[9]));
	}

	private static double distance(double[] one, double[] other) {
		return Math.hypot(one[0] - other[0], one[1] - other[1]);
	}

}
