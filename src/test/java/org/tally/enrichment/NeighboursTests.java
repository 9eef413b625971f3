package org.tally.enrichment;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.article.mention.ActorPair;
import org.tally.article.mention.Mention;
import org.tally.enrichment.actor.Neighbours;

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
		assertThat(Neighbours.mentions(article, Set.of(ActorPair.of("hamas", "hezbollah").orElseThrow())))
			.containsExactly(new Mention(34, 39), new Mention(44, 53));
		assertThat(Neighbours.mentions(article, Set.of(ActorPair.of("hamas", "un").orElseThrow()))).isEmpty();
	}

}
