package org.tally.search.view;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.springframework.stereotype.Component;
import org.tally.article.figure.FigureType;
import org.tally.index.IndexNames;
import org.tally.search.ArticleSearch;
import org.tally.search.SearchUnavailableException;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.GeoBox;
import org.tally.search.view.time.Timeline;

/**
 * Counts the articles of a result in the ways that its views show. Every method throws
 * {@link QueryMistakeException} if the query's words cannot be understood and
 * {@link SearchUnavailableException} if the engine is away.
 */
@Component
public class ResultViews {

	private final RowSearch rows;

	private final TimelineSearch timelines;

	private final MapSearch maps;

	private final NetworkSearch networks;

	public ResultViews(ElasticsearchClient client, IndexNames names, ArticleSearch search) {
		this.rows = new RowSearch(client, names);
		this.timelines = new TimelineSearch(client, names, search);
		this.maps = new MapSearch(client, names, search);
		this.networks = new NetworkSearch(client, names, search);
	}

	/**
	 * What a table says of each article beyond what a hit has, by id.
	 */
	public Map<String, RowDetail> details(List<String> ids) {
		return ids.isEmpty() ? Map.of() : this.rows.of(ids);
	}

	/**
	 * The articles by when they were published, and figures by when it happened.
	 * @param first month of the oldest article
	 * @param last month of the newest
	 * @param types of figures, a series each
	 */
	public Timeline timeline(ArticleQuery query, YearMonth first, YearMonth last, List<FigureType> types) {
		return this.timelines.of(query, first, last, types);
	}

	/**
	 * Every place with how many articles name it or what lies in it, most first.
	 */
	public PlaceCounts places(ArticleQuery query) {
		return this.maps.places(query);
	}

	/**
	 * How many articles name a place in each tile that touches the box.
	 * @param zooms of tiles, each answered by a list of its own
	 */
	public List<List<TileCount>> tiles(ArticleQuery query, GeoBox box, List<Integer> zooms) {
		return this.maps.tiles(query, box, zooms);
	}

	/**
	 * The pairs of actors that most articles name in one sentence.
	 * @param most how many pairs
	 */
	public ActorNetwork network(ArticleQuery query, int most) {
		return this.networks.of(query, most);
	}

}
