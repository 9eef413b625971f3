package org.tally.enrichment.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.Place;
import org.tally.article.mention.PlaceKind;
import org.tally.enrichment.place.gazetteer.Entry;
import org.tally.enrichment.place.gazetteer.Match;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Settles which of several places of one name is meant. Each name of an article believes
 * first in its larger places; then each asks in turn what country, state and
 * neighbourhood the others speak of, and believes anew. What a text says outright
 * ("Lexington, Neb.") holds for all of it.
 */
final class PlaceResolver {

	/** After three rounds hardly any name changes its mind. */
	private static final int ROUNDS = 3;

	/**
	 * In the first round each name still keeps all its places in mind, so that two small
	 * namesakes side by side find each other; later rounds decide.
	 */
	private static final double OPEN = 0.3;

	private static final double DECIDED = 1;

	/** A neighbour, or two that are likely. */
	private static final double COMPANY = 0.5;

	/** Share of an article's names in one state that makes it that state's news. */
	private static final double LOCAL = 0.3;

	private final Map<String, Sense> senses = new LinkedHashMap<>();

	private final Context context = new Context();

	/**
	 * Weighs the names of an article.
	 * @param contains whether the second of two names in a row may say what the first
	 * lies in
	 */
	PlaceResolver(Document document, List<Match> matches, Nationalities nationalities, PlaceCues cues,
			Predicate<Match> isCommon, BiPredicate<Match, Match> contains) {
		this.context.addNationalities(document, nationalities);
		for (Match match : matches) {
			this.senses.computeIfAbsent(match.key(), (key) -> new Sense(match.entries(), isCommon.test(match)))
				.addMention(cues.kinds(document, match));
		}
		for (int i = 0; i + 1 < matches.size(); i++) {
			Match match = matches.get(i);
			Match next = matches.get(i + 1);
			if (contains.test(match, next)) {
				say(match, next);
			}
			if (isList(document, match, next)) {
				sense(match).addPeer(next.entries());
				sense(next).addPeer(match.entries());
			}
		}
		for (int round = 0; round < ROUNDS; round++) {
			double sharpness = (round == 0) ? OPEN : DECIDED;
			this.senses.values().forEach((sense) -> sense.weigh(this.context, sharpness));
		}
		for (Match match : matches) {
			Entry entry = sense(match).likeliest(null);
			if (entry.isStrong() || entry.listed() && !entry.isLocal()) {
				this.context.addSure(entry);
			}
		}
	}

	/** "Kansas, Ohio and New York" */
	private static boolean isList(Document document, Match match, Match next) {
		for (int i = match.to(); i < next.from(); i++) {
			Token between = document.token(i);
			if (!between.text().equals(",") && !between.is("and") && !between.is("or")) {
				return false;
			}
		}
		return next.from() > match.to();
	}

	private void say(Match inner, Match outer) {
		Entry in = null;
		Entry out = null;
		for (Entry a : inner.entries()) {
			for (Entry b : outer.entries()) {
				boolean lies = a.place().within().contains(b.place().id());
				if (lies && (in == null || a.weight() + b.weight() > in.weight() + out.weight())) {
					in = a;
					out = b;
				}
			}
		}
		if (in != null && out != null) {
			boolean country = out.place().kind() == PlaceKind.COUNTRY;
			sense(inner).say(in, country);
			sense(outer).say(out, country);
		}
	}

	/** The place that a name means, in the container if it can be. */
	Entry resolve(Match match, @Nullable Place container) {
		return sense(match).likeliest(container);
	}

	/**
	 * Share of the article's other names that point to the country of a place that the
	 * name may mean.
	 */
	double share(Match match, Entry entry) {
		return sense(match).without(this.context, () -> this.context.share(entry.place().country()));
	}

	/**
	 * Whether others of the article's names are near a place that the name may mean, and
	 * in its state.
	 */
	boolean isAmongNeighbours(Match match, Entry entry) {
		return sense(match).without(this.context,
				() -> this.context.near(entry.place()) > COMPANY && this.context.regionShare(entry.region()) > LOCAL);
	}

	Context context() {
		return this.context;
	}

	private Sense sense(Match match) {
		return this.senses.get(match.key());
	}

}
