package org.tally.web.view.network;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.tally.article.mention.Actor;
import org.tally.article.Vocabulary;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;
import org.tally.search.view.ActorNetwork;
import org.tally.search.view.ActorNetwork.PairCount;
import org.tally.search.view.ResultViews;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.Presentation;

/**
 * Lays out the network view.
 */
@Component
public class NetworkPages {

	/** More lines than these cannot be followed. */
	private static final int MOST_PAIRS = 60;

	private static final int WIDTH = 960;

	private static final int HEIGHT = 640;

	/** Room for half a name at the sides, and for a name below. */
	private static final double MARGIN_ACROSS = 110;

	private static final double MARGIN_DOWN = 36;

	private static final double ROOM_ACROSS = 160;

	private static final double ROOM_DOWN = 40;

	private static final double SMALLEST = 5;

	private static final double LARGEST = 20;

	private final ResultViews views;

	private final Vocabulary vocabulary;

	private final Wording wording;

	NetworkPages(ResultViews views, Vocabulary vocabulary, Wording wording) {
		this.views = views;
		this.vocabulary = vocabulary;
		this.wording = wording;
	}

	public NetworkPage of(ArticleQuery query) {
		ActorNetwork network = this.views.network(query, MOST_PAIRS);
		List<String> ids = actors(network);
		double[][] at = new Layout(WIDTH - 2 * MARGIN_ACROSS, HEIGHT - 2 * MARGIN_DOWN).of(ids.size(),
				links(network, ids), ROOM_ACROSS, ROOM_DOWN);
		for (double[] point : at) {
			point[0] += MARGIN_ACROSS;
			point[1] += MARGIN_DOWN;
		}
		return new NetworkPage(this.wording.text("network.summary", network.pairs().size(), ids.size()),
				(network.more() > 0) ? this.wording.text("network.more", network.more()) : null,
				nodes(query, network, ids, at), edges(query, network, ids, at), WIDTH, HEIGHT);
	}

	private static List<String> actors(ActorNetwork network) {
		Set<String> ids = new LinkedHashSet<>();
		network.pairs().forEach((count) -> {
			ids.add(count.pair().first());
			ids.add(count.pair().second());
		});
		return List.copyOf(ids);
	}

	private static double most(ActorNetwork network) {
		return network.pairs().stream().mapToLong(PairCount::count).max().orElse(1);
	}

	private static List<Layout.Link> links(ActorNetwork network, List<String> ids) {
		double most = most(network);
		return network.pairs()
			.stream()
			.map((count) -> new Layout.Link(ids.indexOf(count.pair().first()), ids.indexOf(count.pair().second()),
					count.count() / most))
			.toList();
	}

	private List<Node> nodes(ArticleQuery query, ActorNetwork network, List<String> ids, double[][] at) {
		Map<String, Long> articles = network.articles();
		double most = articles.values().stream().mapToLong(Long::longValue).max().orElse(1);
		List<Node> nodes = new ArrayList<>();
		for (int i = 0; i < ids.size(); i++) {
			Actor actor = this.vocabulary.actor(ids.get(i));
			long count = articles.getOrDefault(actor.id(), 0L);
			double radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(count / most);
			nodes
				.add(new Node(actor.name(), actor.kind().code(), this.wording.text("network.node", actor.name(), count),
						this.wording.number(count), href(query, actor), round(at[i][0]), round(at[i][1]), round(radius),
						round(at[i][1] + radius + 13)));
		}
		return nodes;
	}

	private List<Edge> edges(ArticleQuery query, ActorNetwork network, List<String> ids, double[][] at) {
		double most = most(network);
		List<Edge> edges = new ArrayList<>();
		for (PairCount count : network.pairs()) {
			double[] from = at[ids.indexOf(count.pair().first())];
			double[] to = at[ids.indexOf(count.pair().second())];
			Actor first = this.vocabulary.actor(count.pair().first());
			Actor second = this.vocabulary.actor(count.pair().second());
			Selection both = query.selection(FacetName.TOGETHER).including(count.pair().key());
			edges.add(new Edge(first.name(), second.name(), href(query, first), href(query, second),
					this.wording.text("network.edge", first.name(), second.name(), count.count()),
					this.wording.number(count.count()),
					ArticleQueryAddress.of(query.with(FacetName.TOGETHER, both), Presentation.USUAL),
					String.format(Locale.ROOT, "M%.1f %.1fL%.1f %.1f", from[0], from[1], to[0], to[1]),
					round(1 + 7 * Math.sqrt(count.count() / most))));
		}
		return edges;
	}

	/** In place of actors chosen before, of which one would do. */
	private static String href(ArticleQuery query, Actor actor) {
		Selection one = new Selection(Set.of(), query.selection(FacetName.ACTOR).excluded()).including(actor.id());
		return ArticleQueryAddress.of(query.with(FacetName.ACTOR, one));
	}

	private static double round(double number) {
		return Math.round(number * 10) / 10.0;
	}

}
