package org.tally.enrichment;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.article.mention.Actor;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.ActorPair;
import org.tally.article.mention.Mention;
import org.tally.enrichment.actor.Neighbours;
import org.tally.enrichment.actor.PairMention;
import org.tally.enrichment.text.Document;

import static org.assertj.core.api.Assertions.assertThat;

class NeighboursTests {

	private static final Enricher ENRICHER = Enricher.load();

	private static List<ActorPair> pairs(String text) {
		return ENRICHER.enrich(new Article("a", null, text, null, null, null, null, false)).together();
	}

	@Test
	void actorsOfOneSentenceAreAPairHoweverOften() {
		assertThat(pairs("Hezbollah fought Hamas near the bridge. Hamas and Hezbollah signed a truce later."))
			.containsExactly(ActorPair.of("hamas", "hezbollah").orElseThrow());
	}

	@Test
	void actorsOfTwoSentencesAreNone() {
		assertThat(pairs("Hezbollah fought near the bridge. Hamas held a parade elsewhere.")).isEmpty();
	}

	@Test
	void aPairIsPointedAtWhereASentenceNamesBoth() {
		String text = "Hezbollah fought near the bridge. Hamas and Hezbollah signed a truce later.";
		EnrichedArticle article = ENRICHER.enrich(new Article("a", null, text, null, null, null, null, false));
		ActorPair pair = ActorPair.of("hamas", "hezbollah").orElseThrow();
		assertThat(Neighbours.mentions(text, article.actors(), null, Set.of(pair))).containsExactly(
				new PairMention(pair, new Mention(34, text.length()), new Mention(34, 39), new Mention(44, 53)));
		assertThat(Neighbours.mentions(text, article.actors(), null, Set.of(ActorPair.of("hamas", "un").orElseThrow())))
			.isEmpty();
	}

	@Test
	void whoReportsIsNoPartyWithOrWithoutThe() {
		String text = "Hamas told the Nile Courier that it had left.";
		List<ActorMention> actors = List.of(
				new ActorMention(new Actor("hamas", "Hamas", ActorKind.ARMED_GROUP, null), new Mention(0, 5)),
				new ActorMention(Actor.unlisted("Nile Courier", ActorKind.OTHER), new Mention(15, 27)));
		for (String publication : List.of("Nile Courier", "The Nile Courier", "THE NILE COURIER")) {
			assertThat(Neighbours.of(Document.of(text), actors, publication)).isEmpty();
		}
		assertThat(Neighbours.of(Document.of(text), actors, "The Bay Courier")).hasSize(1);
		assertThat(Neighbours.of(Document.of(text), actors, null)).hasSize(1);
	}

}
