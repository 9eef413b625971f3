package org.tally.web.view.network;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.tally.article.Vocabulary;
import org.tally.article.mention.Actor;
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

	private final ResultViews views;

	private final Drawings drawings;

	private final Vocabulary vocabulary;

	private final Wording wording;

	NetworkPages(ResultViews views, Drawings drawings, Vocabulary vocabulary, Wording wording) {
		this.views = views;
		this.drawings = drawings;
		this.vocabulary = vocabulary;
		this.wording = wording;
	}

	public NetworkPage of(ArticleQuery query) {
		ActorNetwork network = this.views.network(query, MOST_PAIRS);
		List<String> ids = actors(network);
		List<Edge> edges = edges(query, network);
		return new NetworkPage(this.wording.text("network.summary", network.pairs().size(), ids.size()),
				(network.more() > 0) ? this.wording.text("network.more", network.more()) : null, edges,
				this.drawings.of(query, network, ids, edges));
	}

	private static List<String> actors(ActorNetwork network) {
		Set<String> ids = new LinkedHashSet<>();
		network.pairs().forEach((count) -> {
			ids.add(count.pair().first());
			ids.add(count.pair().second());
		});
		return List.copyOf(ids);
	}

	static double most(ActorNetwork network) {
		return network.pairs().stream().mapToLong(PairCount::count).max().orElse(1);
	}

	private List<Edge> edges(ArticleQuery query, ActorNetwork network) {
		double most = most(network);
		List<Edge> edges = new ArrayList<>();
		for (PairCount count : network.pairs()) {
			Actor first = this.vocabulary.actor(count.pair().first());
			Actor second = this.vocabulary.actor(count.pair().second());
			Selection both = query.selection(FacetName.TOGETHER).including(count.pair().key());
			edges.add(new Edge(first.name(), second.name(), href(query, first), href(query, second),
					this.wording.text("network.edge", first.name(), second.name(), count.count()),
					this.wording.number(count.count()),
					ArticleQueryAddress.of(query.with(FacetName.TOGETHER, both), Presentation.USUAL),
					round(1 + 7 * Math.sqrt(count.count() / most))));
		}
		return edges;
	}

	/** In place of actors chosen before, of which one would do. */
	static String href(ArticleQuery query, Actor actor) {
		Selection one = new Selection(Set.of(), query.selection(FacetName.ACTOR).excluded()).including(actor.id());
		return ArticleQueryAddress.of(query.with(FacetName.ACTOR, one));
	}

	static double round(double number) {
		return Math.round(number * 10) / 10.0;
	}

}
