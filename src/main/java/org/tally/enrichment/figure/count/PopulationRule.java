package org.tally.enrichment.figure.count;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.FigureType;
import org.tally.article.figure.Population;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.Coded;
import org.tally.enrichment.figure.context.Spans;
import org.tally.enrichment.figure.context.Spans.Span;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Token;

/**
 * Tells who the people of a count are: by their noun, by the words beside it ("armed",
 * "of the police"), by the actor they belong to, or, where the noun is left out, by the
 * count before.
 */
public final class PopulationRule {

	private static final Set<String> CONTINUING = Set.of("others", "other", "more");

	/** Words from "members of" to what they are members of. */
	private static final int BELONGING_REACH = 7;

	/** Words from "including" to the last part of a list. */
	private static final int PART_REACH = 10;

	/** Words that say whose the people are, beside nouns that do not. */
	private static final Map<String, Population> WORDS = new HashMap<>();

	/** Nouns that say nothing of whose they are: "members of the group". */
	private static final Set<String> BELONGING = Lexicon.words("belonging.tsv");

	static {
		for (String[] row : Lexicon.rows("populations.tsv")) {
			WORDS.put(row[0], Coded.of(Population.class, row[1]));
		}
	}

	private PopulationRule() {
	}

	/**
	 * The population of a count, or null where things are counted.
	 * @param previous the population of the count that this one may continue
	 */
	public static @Nullable Population find(Document document, Count count, @Nullable Population previous,
			Spans<ActorMention> actors) {
		NounPhrase phrase = count.phrase();
		Noun noun = phrase.noun();
		boolean open = noun == null || noun.category() == Noun.Category.UNKNOWN
				|| noun.category() == Noun.Category.CONTINUED;
		if ((open && !isOfPeople(count.type())) || (noun != null && !noun.isPeople())) {
			return null;
		}
		if (noun == null || CONTINUING.contains(document.token(phrase.head()).fold())) {
			Population shared = WORDS.get(document.token(count.quantity().to()).fold());
			boolean coordinated = shared != null && document.token(count.quantity().to() + 1).is("and");
			// "killing a woman and injuring five others": others are anyone
			boolean some = previous == Population.WOMEN || previous == Population.CHILDREN;
			Population continued = (previous == null || (some && !count.isOfThem(document))) ? Population.PEOPLE
					: previous;
			return coordinated ? shared : continued;
		}
		if (noun.population() != Population.PEOPLE) {
			return noun.population();
		}
		for (int i = phrase.from(); i < phrase.head(); i++) {
			Population population = WORDS.get(document.token(i).fold());
			boolean told = population == Population.CIVILIANS || population == Population.COMBATANTS
					|| BELONGING.contains(document.token(phrase.to() - 1).fold());
			if (population != null && told) {
				return population;
			}
		}
		return BELONGING.contains(document.token(phrase.to() - 1).fold()) ? byActor(document, count, actors)
				: Population.PEOPLE;
	}

	/**
	 * Whether a count is part of the one before ("including five children"), so that what
	 * follows does not continue it.
	 */
	public static boolean isPart(Document document, Count count) {
		Noun noun = count.phrase().noun();
		if (count.phrase().isPredicate()) {
			return true;
		}
		boolean some = noun != null
				&& (noun.population() == Population.CHILDREN || noun.population() == Population.WOMEN);
		for (int i = count.from() - 1; some && i >= Math.max(0, count.from() - PART_REACH); i--) {
			Token token = document.token(i);
			if (token.is("including") || token.is("among") || token.is("whom") || token.is("includes")
					|| token.is("included") || token.is("mostly")) {
				return true;
			}
		}
		return false;
	}

	private static Population byActor(Document document, Count count, Spans<ActorMention> actors) {
		boolean of = document.token(count.to()).is("of") || document.token(count.to()).is("from");
		boolean possessed = document.token(count.phrase().from() - 1).is("its")
				|| document.token(count.phrase().from() - 1).is("their");
		int behind = of ? count.to() + 3 : count.to();
		for (Span<ActorMention> actor : actors.between(possessed ? count.from() - 20 : count.from(), behind)) {
			Population population = of(actor.value().actor().kind());
			if (population != Population.PEOPLE) {
				return population;
			}
		}
		Population told = Population.PEOPLE;
		for (int i = count.to(); of && i < count.to() + BELONGING_REACH; i++) {
			Token token = document.token(i);
			Population population = WORDS.get(token.fold());
			if (population == Population.COMBATANTS || (population != null && told == Population.PEOPLE)) {
				// "the Army of the North, a rebel alliance": what is said last and
				// plainly
				told = population;
			}
			if (token.isMark() || told == Population.COMBATANTS) {
				break;
			}
		}
		return told;
	}

	private static Population of(ActorKind kind) {
		return switch (kind) {
			case ARMED_GROUP -> Population.COMBATANTS;
			case STATE_FORCE -> Population.SECURITY_FORCES;
			case NGO, INTERNATIONAL_ORGANISATION -> Population.AID_WORKERS;
			case MEDIA -> Population.JOURNALISTS;
			default -> Population.PEOPLE;
		};
	}

	/** Whether a type counts people, whatever the noun. */
	public static boolean isOfPeople(@Nullable FigureType type) {
		return type != null && switch (type) {
			case DESTROYED, STRIKES, SEIZED, TERRITORY, FUNDING, OTHER -> false;
			default -> true;
		};
	}

}
