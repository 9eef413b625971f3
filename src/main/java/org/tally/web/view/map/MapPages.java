package org.tally.web.view.map;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.tally.article.Vocabulary;
import org.tally.search.hit.TotalHits;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.GeoBox;
import org.tally.search.query.Selection;
import org.tally.search.view.PlaceCounts;
import org.tally.search.view.ResultViews;
import org.tally.search.view.TileCount;
import org.tally.web.Labels;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.Parameter;
import org.tally.web.query.Presentation;
import org.tally.web.query.View;
import org.tally.web.view.map.outline.MapWindow;
import org.tally.web.view.map.outline.Outlines;
import org.tally.web.view.map.outline.ScaleBar;
import org.tally.web.view.map.outline.Sheet;

/**
 * Lays out the map view.
 */
@Component
public class MapPages {

	/** A list that can be read; the facet has them all. */
	private static final int MOST_PLACES = 100;

	private final ResultViews views;

	private final Outlines outlines;

	private final Bubbles bubbles;

	private final Vocabulary vocabulary;

	private final Labels labels;

	private final Wording wording;

	MapPages(ResultViews views, Outlines outlines, Bubbles bubbles, Vocabulary vocabulary, Labels labels,
			Wording wording) {
		this.views = views;
		this.outlines = outlines;
		this.bubbles = bubbles;
		this.vocabulary = vocabulary;
		this.labels = labels;
		this.wording = wording;
	}

	/**
	 * The map of a query's articles.
	 * @param total how many these are, asked for when the engine was asked for all else
	 */
	public MapPage of(ArticleQuery query, Presentation shown, Supplier<TotalHits> total) {
		PlaceCounts counts = this.views.places(query);
		List<Located> places = Clusters.located(counts, this.vocabulary);
		MapWindow window = MapWindow.parse(shown.at()).or(() -> chosen(query)).orElseGet(() -> Clusters.around(places));
		List<Located> visible = places.stream()
			.filter((place) -> window.shows(place.latitude(), place.longitude()))
			.toList();
		int outside = places.size() - visible.size();
		Outlines.Drawn drawn = this.outlines.in(window);
		List<MapDrawing> drawings = drawings(query, window, places);
		return new MapPage(this.wording.text("map.summary", counts.located(), total.get().value()),
				(outside > 0) ? this.wording.text("map.outside", outside) : null,
				(outside > 0) ? href(query, everything(places)) : null, drawn.land(), drawn.borders(), drawings,
				moves(query, window), ScaleBar.of(window).kilometres(), sides(window.box()),
				List.of(window.across(), window.down(), (double) window.level()), inBox(query, window.box()),
				kept(query), visible.stream().limit(MOST_PLACES).map((place) -> row(place, query)).toList(),
				(visible.size() > MOST_PLACES) ? this.wording.text("map.cut", MOST_PLACES, visible.size()) : null);
	}

	private List<MapDrawing> drawings(ArticleQuery query, MapWindow window, List<Located> places) {
		List<Sheet> sheets = List.of(Sheet.values());
		List<List<TileCount>> tiles = this.views.tiles(query, window.box(),
				sheets.stream().map(window::tiles).toList());
		return IntStream.range(0, sheets.size())
			.mapToObj((i) -> this.bubbles.of(Clusters.of(tiles.get(i), places), window, sheets.get(i), query))
			.toList();
	}

	/** A box that was drawn is looked at. */
	private static Optional<MapWindow> chosen(ArticleQuery query) {
		Set<String> boxes = query.selection(FacetName.AREA).included();
		return (boxes.size() == 1) ? GeoBox.parse(boxes.iterator().next()).map(MapWindow::around) : Optional.empty();
	}

	private static MapWindow everything(List<Located> places) {
		double west = places.stream().mapToDouble(Located::longitude).min().orElse(-180);
		double east = places.stream().mapToDouble(Located::longitude).max().orElse(180);
		double south = places.stream().mapToDouble(Located::latitude).min().orElse(-60);
		double north = places.stream().mapToDouble(Located::latitude).max().orElse(75);
		return MapWindow.around(new GeoBox(Math.max(-180, west - 1), Math.max(-90, south - 1), Math.min(180, east + 1),
				Math.min(90, north + 1)));
	}

	private List<MapLink> moves(ArticleQuery query, MapWindow window) {
		return List.of(move("in", "+", query, window, window.closer()), move("out", "−", query, window, window.wider()),
				move("west", "←", query, window, window.moved(-1, 0)),
				move("north", "↑", query, window, window.moved(0, -1)),
				move("south", "↓", query, window, window.moved(0, 1)),
				move("east", "→", query, window, window.moved(1, 0)));
	}

	private MapLink move(String name, String sign, ArticleQuery query, MapWindow from, MapWindow to) {
		return new MapLink(name, sign, this.wording.text("map.move." + name), to.equals(from) ? null : href(query, to));
	}

	private static String href(ArticleQuery query, MapWindow window) {
		return ArticleQueryAddress.of(query, new Presentation(View.MAP, List.of(), window.code(), false));
	}

	private static List<String> sides(GeoBox box) {
		return DoubleStream.of(box.west(), box.south(), box.east(), box.north())
			.mapToObj((side) -> String.format(Locale.ROOT, "%.3f", side))
			.toList();
	}

	private static String inBox(ArticleQuery query, GeoBox box) {
		Selection only = new Selection(Set.of(String.join(",", sides(box))), Set.of());
		return ArticleQueryAddress.of(query.with(FacetName.AREA, only));
	}

	/** The box of the form takes the place of the one before. */
	private static List<Parameter> kept(ArticleQuery query) {
		return Parameter.of(query, FacetName.AREA)
			.stream()
			.filter((parameter) -> !parameter.name().equals("at"))
			.toList();
	}

	private PlaceRow row(Located place, ArticleQuery query) {
		Selection only = new Selection(Set.of(place.place().id()), query.selection(FacetName.PLACE).excluded());
		return new PlaceRow(place.place().name(), this.labels.around(place.place()), this.wording.number(place.count()),
				ArticleQueryAddress.of(query.with(FacetName.PLACE, only)));
	}

}
