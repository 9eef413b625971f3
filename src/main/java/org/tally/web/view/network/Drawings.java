package org.tally.web.view.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.tally.article.Vocabulary;
import org.tally.article.mention.Actor;
import org.tally.search.query.ArticleQuery;
import org.tally.search.view.ActorNetwork;
import org.tally.search.view.ActorNetwork.PairCount;
import org.tally.web.Wording;
import org.tally.web.view.network.Drawing.Line;
import org.tally.web.view.network.Layout.Link;
import org.tally.web.view.network.Layout.Room;

/**
 * Draws a network for wide screens, and higher than wide for narrow ones.
 */
@Component
class Drawings {

	private static final double SMALLEST = 5;

	private static final double LARGEST = 20;

	/** Half of a letter's width, of its size. */
	private static final double HALF_LETTER = 0.31;

	/** Between one node with its name and the next. */
	private static final double GAP = 5;

	private final Vocabulary vocabulary;

	private final Wording wording;

	Drawings(Vocabulary vocabulary, Wording wording) {
		this.vocabulary = vocabulary;
		this.wording = wording;
	}

	/**
	 * What a network is drawn on.
	 *
	 * @param letters their size, as the style has it
	 */
	private record Sheet(String code, int width, int height, double letters) {
	}

	/**
	 * The drawings.
	 * @param ids of the actors
	 * @param edges the network's pairs, in their order
	 */
	List<Drawing> of(ArticleQuery query, ActorNetwork network, List<String> ids, List<Edge> edges) {
		double[][] order = Springs.of(ids.size(), links(network, ids));
		return List.of(of(new Sheet("wide", 960, 600, 13), order, query, network, ids, edges),
				of(new Sheet("narrow", 480, 480, 17), order, query, network, ids, edges));
	}

	private Drawing of(Sheet sheet, double[][] order, ArticleQuery query, ActorNetwork network, List<String> ids,
			List<Edge> edges) {
		double most = network.articles().values().stream().mapToLong(Long::longValue).max().orElse(1);
		List<Actor> actors = ids.stream().map(this.vocabulary::actor).toList();
		double[] radii = ids.stream()
			.mapToDouble(
					(id) -> SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(network.articles().getOrDefault(id, 0L) / most))
			.toArray();
		List<Room> rooms = IntStream.range(0, radii.length)
			.mapToObj((i) -> room(actors.get(i).name(), radii[i], sheet.letters()))
			.toList();
		Layout.Drawn drawn = new Layout(sheet.width(), sheet.height()).of(rooms, order);
		List<Node> nodes = new ArrayList<>();
		for (int i = 0; i < radii.length; i++) {
			double x = drawn.at()[i][0];
			double y = drawn.at()[i][1];
			nodes.add(node(query, network, actors.get(i), x, y, radii[i], y + radii[i] + sheet.letters()));
		}
		return new Drawing(sheet.code(), sheet.width(), (int) Math.ceil(drawn.height()), nodes,
				lines(network, ids, edges, drawn.at()));
	}

	private static Room room(String name, double radius, double letters) {
		return new Room(Math.max(radius, HALF_LETTER * letters * name.length()) + GAP, radius + GAP / 2,
				radius + 1.3 * letters + GAP / 2);
	}

	private static List<Link> links(ActorNetwork network, List<String> ids) {
		double most = NetworkPages.most(network);
		return network.pairs()
			.stream()
			.map((count) -> new Link(ids.indexOf(count.pair().first()), ids.indexOf(count.pair().second()),
					count.count() / most))
			.toList();
	}

	private Node node(ArticleQuery query, ActorNetwork network, Actor actor, double x, double y, double radius,
			double labelY) {
		long count = network.articles().getOrDefault(actor.id(), 0L);
		return new Node(actor.name(), actor.kind().code(), this.wording.text("network.node", actor.name(), count),
				NetworkPages.href(query, actor), NetworkPages.round(x), NetworkPages.round(y),
				NetworkPages.round(radius), NetworkPages.round(labelY));
	}

	private static List<Line> lines(ActorNetwork network, List<String> ids, List<Edge> edges, double[][] at) {
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < edges.size(); i++) {
			PairCount count = network.pairs().get(i);
			double[] from = at[ids.indexOf(count.pair().first())];
			double[] to = at[ids.indexOf(count.pair().second())];
			lines.add(new Line(edges.get(i), "M" + point(from) + "L" + point(to)));
		}
		return lines;
	}

	private static String point(double[] at) {
		return NetworkPages.round(at[0]) + " " + NetworkPages.round(at[1]);
	}

}
