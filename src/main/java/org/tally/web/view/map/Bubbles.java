package org.tally.web.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tally.web.view.map.outline.MapWindow;
import org.tally.web.view.map.outline.ScaleBar;
import org.tally.web.view.map.outline.Sheet;

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
import org.tally.web.view.drawing.Circle;
import org.tally.web.view.drawing.Crowd;
import org.tally.web.view.drawing.NamePlace;
import org.tally.web.view.drawing.NamePlaces;

/**
 * Draws clusters as bubbles that do not overlap, and names as many as have room.
 */
@Component
class Bubbles {

	private static final double SMALLEST = 7;

	/** As far as two neighbouring tiles' bubbles may grow. */
	private static final double LARGEST = 27;

	/** Of the scale, from the edges. */
	private static final int MARGIN = 14;

	/** How wide the words of the scale are, of their size: "5,000 km". */
	private static final double SCALE_LETTERS = 6;

	private final Wording wording;

	Bubbles(Wording wording) {
		this.wording = wording;
	}

	/**
	 * The drawing with its bubbles, the largest last, since what is drawn last lies on
	 * top.
	 * @param clusters the fewest articles first
	 */
	MapDrawing of(List<Cluster> clusters, MapWindow window, Sheet sheet, ArticleQuery query) {
		double most = clusters.isEmpty() ? 1 : clusters.get(clusters.size() - 1).count();
		List<Cluster> shown = new ArrayList<>();
		List<Circle> circles = new ArrayList<>();
		for (Cluster cluster : clusters) {
			double x = sheet.scale() * window.x(cluster.across());
			double y = sheet.scale() * window.y(cluster.down());
			// A tile at the edge may have its places just outside.
			if (x >= 0 && x <= sheet.width() && y >= 0 && y <= sheet.height()) {
				shown.add(cluster);
				circles.add(new Circle(x, y, SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(cluster.count() / most)));
			}
		}
		List<Circle> apart = new Crowd(sheet.width(), sheet.height()).apart(circles);
		NamePlaces names = new NamePlaces(sheet.width(), sheet.height(), sheet.letters(), apart);
		long length = Math.round(sheet.scale() * ScaleBar.of(window).length());
		long[] corner = corner(sheet, length, names);
		List<Bubble> bubbles = new ArrayList<>();
		for (int i = shown.size() - 1; i >= 0; i--) {
			bubbles.add(0, bubble(shown.get(i), apart.get(i), names, window, query));
		}
		return new MapDrawing(sheet.code(), sheet.width(), sheet.height(), sheet.scale(), length, corner[0], corner[1],
				bubbles);
	}

	/** Where the scale covers no bubble: the first free corner, from the lower left. */
	private static long[] corner(Sheet sheet, long length, NamePlaces names) {
		long wide = Math.max(length, Math.round(SCALE_LETTERS * sheet.letters()));
		long[][] corners = { { MARGIN, sheet.height() - MARGIN },
				{ sheet.width() - MARGIN - wide, sheet.height() - MARGIN }, { MARGIN, MARGIN + 20 },
				{ sheet.width() - MARGIN - wide, MARGIN + 20 } };
		for (long[] corner : corners) {
			if (names.reserve(corner[0], corner[1] - 1.3 * sheet.letters(), corner[0] + wide, corner[1] + 6)) {
				return corner;
			}
		}
		return corners[0];
	}

	private Bubble bubble(Cluster cluster, Circle circle, NamePlaces names, MapWindow window, ArticleQuery query) {
		boolean single = cluster.places().size() == 1;
		long count = single ? count(cluster, query) : cluster.count();
		String name = cluster.places().isEmpty() ? null : cluster.places().get(0).place().name();
		NamePlace place = (name != null) ? names.of(name, circle) : null;
		return new Bubble(round(circle.x()), round(circle.y()), round(circle.radius()),
				this.wording.text("map.bubble", name(cluster), count), (place != null) ? name : null,
				(place != null) ? new NamePlace(round(place.x()), round(place.y()), place.anchor()) : null,
				this.wording.number(count), names.fits(this.wording.number(count), circle), single,
				single ? placeHref(cluster, query) : closerHref(cluster, window, query));
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
