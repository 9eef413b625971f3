package org.tally.web.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.GeoBox;
import org.tally.search.query.Selection;
import org.tally.search.view.Tile;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.Presentation;
import org.tally.web.query.View;

/**
 * Draws clusters as bubbles, and names as many as have room.
 */
@Component
class Bubbles {

	private static final double SMALLEST = 7;

	/** As far as two neighbouring tiles' bubbles may grow. */
	private static final double LARGEST = 27;

	/** Room that a name takes: half its width a letter, and half its height. */
	private static final double LETTER = 3.6;

	private static final double LINE = 7;

	/** From the baseline of a name up to its middle. */
	private static final double MIDDLE = 5;

	private final Wording wording;

	Bubbles(Wording wording) {
		this.wording = wording;
	}

	private record Room(double x, double y, double halfWidth, double halfHeight) {

		boolean overlaps(Room other) {
			return Math.abs(this.x - other.x) < this.halfWidth + other.halfWidth
					&& Math.abs(this.y - other.y) < this.halfHeight + other.halfHeight;
		}

	}

	/**
	 * The bubbles, the largest last, since what is drawn last lies on top.
	 * @param clusters the fewest articles first
	 */
	List<Bubble> of(List<Cluster> clusters, MapWindow window, ArticleQuery query) {
		double most = clusters.isEmpty() ? 1 : clusters.get(clusters.size() - 1).count();
		List<Room> taken = new ArrayList<>();
		List<Bubble> bubbles = new ArrayList<>();
		for (int i = clusters.size() - 1; i >= 0; i--) {
			Cluster cluster = clusters.get(i);
			double x = window.x(cluster.across());
			double y = window.y(cluster.down());
			// A tile at the edge may have its places just outside.
			if (x < 0 || x > MapWindow.WIDTH || y < 0 || y > MapWindow.HEIGHT) {
				continue;
			}
			double radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(cluster.count() / most);
			bubbles.add(0, bubble(cluster, x, y, radius, taken, window, query));
		}
		return bubbles;
	}

	private Bubble bubble(Cluster cluster, double x, double y, double radius, List<Room> taken, MapWindow window,
			ArticleQuery query) {
		String name = name(cluster);
		boolean single = cluster.places().size() == 1;
		long count = single ? count(cluster, query) : cluster.count();
		String drawn = cluster.places().isEmpty() ? null : cluster.places().get(0).place().name();
		taken.add(new Room(x, y, radius, radius));
		double nameY = y + radius + 13;
		return new Bubble(round(x), round(y), round(radius), this.wording.text("map.bubble", name, count),
				room(drawn, x, nameY, taken) ? drawn : null, round(nameY), this.wording.number(count), single,
				single ? placeHref(cluster, query) : closerHref(cluster, window, query));
	}

	private static boolean room(@Nullable String name, double x, double y, List<Room> taken) {
		if (name == null) {
			return false;
		}
		Room room = new Room(x, y - MIDDLE, name.length() * LETTER + 2, LINE);
		boolean fits = x > room.halfWidth() && x < MapWindow.WIDTH - room.halfWidth() && y < MapWindow.HEIGHT - 4
				&& taken.stream().noneMatch(room::overlaps);
		if (fits) {
			taken.add(room);
		}
		return fits;
	}

	private String name(Cluster cluster) {
		if (cluster.places().isEmpty()) {
			return this.wording.text("map.unnamed");
		}
		String largest = cluster.places().get(0).place().name();
		int others = cluster.places().size() - 1;
		return (others == 0) ? largest : this.wording.text("map.cluster", largest, others);
	}

	/**
	 * Choosing a place finds what lies in it, too. Where other places are chosen already,
	 * which would be alternatives, the tile is chosen instead, and its count holds.
	 */
	private static long count(Cluster cluster, ArticleQuery query) {
		return narrowed(query) ? cluster.count() : cluster.places().get(0).count();
	}

	private static boolean narrowed(ArticleQuery query) {
		return !query.selection(FacetName.PLACE).included().isEmpty();
	}

	private static String placeHref(Cluster cluster, ArticleQuery query) {
		if (narrowed(query)) {
			return ArticleQueryAddress.of(query.with(FacetName.AREA, only(code(cluster.tile().box()), Set.of())));
		}
		return ArticleQueryAddress.of(query.with(FacetName.PLACE,
				only(cluster.places().get(0).place().id(), query.selection(FacetName.PLACE).excluded())));
	}

	private static Selection only(String value, Set<String> excluded) {
		return new Selection(Set.of(value), excluded);
	}

	/** Whole tiles, so as many decimals as the closest tiles have. */
	static String code(GeoBox box) {
		return String.format(Locale.ROOT, "%.6f,%.6f,%.6f,%.6f", box.west(), box.south(), box.east(), box.north());
	}

	/** Two levels closer there are sixteen tiles for this one. */
	private static String closerHref(Cluster cluster, MapWindow window, ArticleQuery query) {
		if (window.level() == MapWindow.CLOSEST) {
			return ArticleQueryAddress.of(query.with(FacetName.AREA, only(code(cluster.tile().box()), Set.of())));
		}
		MapWindow closer = MapWindow.of(Tile.latitude(cluster.down()), Tile.longitude(cluster.across()),
				window.level() + 2);
		return ArticleQueryAddress.of(query, new Presentation(View.MAP, List.of(), closer.code(), false));
	}

	private static double round(double number) {
		return Math.round(number * 10) / 10.0;
	}

}
