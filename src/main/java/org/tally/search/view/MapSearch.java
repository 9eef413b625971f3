package org.tally.search.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationBuilders;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import org.tally.index.IndexNames;
import org.tally.search.ArticleSearch;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.GeoBox;

/**
 * Counts articles by place and by tile.
 */
final class MapSearch {

	/**
	 * The gazetteer's places of a large result; tiles count those beyond all the same.
	 */
	private static final int MOST_PLACES = 5_000;

	/** Sixteen tiles across, and somewhat more around: never nearly as many. */
	private static final int MOST_TILES = 2_000;

	private static final String PLACES = "places";

	private static final String LOCATED = "located";

	private static final String POINTS = "placePoints";

	private final Counting counting;

	MapSearch(ElasticsearchClient client, IndexNames names, ArticleSearch search) {
		this.counting = new Counting(client, names, search);
	}

	PlaceCounts places(ArticleQuery query) {
		Map<String, Aggregate> answers = this.counting.ask(query, Map.of(PLACES,
				AggregationBuilders.terms().field("placeIds").size(MOST_PLACES).build()._toAggregation(), LOCATED,
				Aggregation.of((agg) -> agg.filter((filter) -> filter.exists((exists) -> exists.field(POINTS))))));
		Map<String, Long> articles = new LinkedHashMap<>();
		for (StringTermsBucket bucket : answers.get(PLACES).sterms().buckets().array()) {
			articles.put(bucket.key().stringValue(), bucket.docCount());
		}
		return new PlaceCounts(Collections.unmodifiableMap(articles), answers.get(LOCATED).filter().docCount());
	}

	List<List<TileCount>> tiles(ArticleQuery query, GeoBox box, List<Integer> zooms) {
		Map<String, Aggregate> answers = this.counting.ask(query,
				zooms.stream().collect(Collectors.toMap(MapSearch::name, (zoom) -> grid(box, zoom))));
		return zooms.stream().map((zoom) -> read(answers.get(name(zoom)))).toList();
	}

	private static String name(int zoom) {
		return "tiles-" + zoom;
	}

	/**
	 * The engine gives whole tiles of those that the box touches, so that the box can be
	 * drawn a little inside of the corners' outer sides.
	 */
	private static Aggregation grid(GeoBox box, int zoom) {
		GeoBox first = Tile.of(zoom, box.north(), box.west()).box();
		GeoBox last = Tile.of(zoom, box.south(), box.east()).box();
		return AggregationBuilders.geotileGrid()
			.field(POINTS)
			.precision(zoom)
			.size(MOST_TILES)
			.bounds((bounds) -> bounds.coords((coords) -> coords.top(middle(first.north(), first.south()))
				.left(middle(first.west(), first.east()))
				.bottom(middle(last.north(), last.south()))
				.right(middle(last.west(), last.east()))))
			.build()
			._toAggregation();
	}

	private static List<TileCount> read(Aggregate grid) {
		return grid.geotileGrid()
			.buckets()
			.array()
			.stream()
			.map((bucket) -> new TileCount(Tile.parse(bucket.key()), bucket.docCount()))
			.toList();
	}

	private static double middle(double one, double other) {
		return (one + other) / 2;
	}

}
