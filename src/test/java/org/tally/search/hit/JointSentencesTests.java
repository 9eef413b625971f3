package org.tally.search.hit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.tally.article.mention.Actor;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.ActorPair;
import org.tally.article.mention.Mention;
import org.tally.enrichment.actor.Neighbours;

import static org.assertj.core.api.Assertions.assertThat;

class JointSentencesTests {

	private static final String FAR = "while the road to the bridge stayed closed and the lorries waited in the sun, ";

	private static ActorPair pair(String one, String other) {
		return ActorPair.of(one, other).orElseThrow();
	}

	/** Actors are the words Alpha, Beta and Gamma. */
	private static JointSentences of(String text, List<ActorPair> pairs, Mention... matches) {
		List<ActorMention> actors = new ArrayList<>();
		Pattern.compile("Alpha|Beta|Gamma")
			.matcher(text)
			.results()
			.forEach((name) -> actors
				.add(new ActorMention(new Actor(name.group(), name.group(), ActorKind.ARMED_GROUP, null),
						new Mention(name.start(), name.end()))));
		return JointSentences.of(text, Neighbours.mentions(text, actors, null, pairs), pairs, List.of(matches));
	}

	private static List<String> shown(JointSentences sentences) {
		return sentences.snippets(2).stream().map(SnippetTests::shown).toList();
	}

	@Test
	void theFirstSentenceThatNamesBothIsShownWithBothMarked() {
		String text = "Alpha left. Beta and then Alpha came, and Beta stayed. Alpha met Beta.";
		assertThat(shown(of(text, List.of(pair("Alpha", "Beta")))))
			.containsExactly("[Beta] and then [Alpha] came, and [Beta] stayed.");
		assertThat(shown(of(text, List.of(pair("Alpha", "Gamma"))))).isEmpty();
	}

	@Test
	void aSentenceWithTheWordsSearchedIsPreferredAndTheyAreMarked() {
		String text = "Alpha met Beta. They slept. Alpha shelled Beta at dawn.";
		int dawn = text.indexOf("dawn");
		assertThat(shown(of(text, List.of(pair("Alpha", "Beta")), new Mention(dawn, dawn + 4))))
			.containsExactly("[Alpha] shelled [Beta] at [dawn].");
	}

	@Test
	void eachPairHasItsSentenceAndSharesOneWithAnother() {
		String text = "Alpha met Beta. Alpha met Gamma. Beta, Gamma.";
		ActorPair first = pair("Alpha", "Gamma");
		ActorPair second = pair("Alpha", "Beta");
		assertThat(shown(of(text, List.of(first, second)))).containsExactly("[Alpha] met [Gamma].",
				"[Alpha] met [Beta].");
		assertThat(shown(of(text, List.of(first, second, pair("Beta", "Gamma"))))).hasSize(2);
		assertThat(shown(of("Alpha met Beta and Gamma.", List.of(first, second))))
			.containsExactly("[Alpha] met [Beta] and [Gamma].");
	}

	@Test
	void actorsSideBySideAreTwoMarks() {
		assertThat(shown(of("Alpha Beta met.", List.of(pair("Alpha", "Beta"))))).containsExactly("[Alpha] [Beta] met.");
	}

	@Test
	void aMatchThatOverlapsAnActorIsOneMarkWithIt() {
		assertThat(shown(of("The old Alpha met Beta.", List.of(pair("Alpha", "Beta")), new Mention(4, 13))))
			.containsExactly("The [old Alpha] met [Beta].");
	}

	@Test
	void aLongSentenceIsCutToTheWordsAroundBoth() {
		String text = "At noon, " + FAR.repeat(3) + "Alpha met Beta, " + FAR.repeat(3) + "they said.";
		String shown = shown(of(text, List.of(pair("Alpha", "Beta")))).get(0);
		assertThat(shown).startsWith("… ").endsWith(" …").contains("in the sun, [Alpha] met [Beta], while the road");
		assertThat(shown.length()).isLessThan(200);
	}

	@Test
	void wordsBetweenActorsFarApartAreLeftOut() {
		String text = "Alpha waited, " + FAR.repeat(5) + "until Beta came.";
		String shown = shown(of(text, List.of(pair("Alpha", "Beta")))).get(0);
		assertThat(shown).startsWith("[Alpha] waited, while").contains(" … ").endsWith("until [Beta] came.");
		assertThat(shown.length()).isLessThan(250);
	}

	@Test
	void aPassageOfTheSameSentenceIsKnown() {
		JointSentences sentences = of("Alpha met Beta. They slept.", List.of(pair("Alpha", "Beta")));
		assertThat(sentences.has("met Beta. They")).isTrue();
		assertThat(sentences.has("They slept.")).isFalse();
		assertThat(sentences.has("nowhere")).isFalse();
		assertThat(sentences.has("")).isFalse();
	}

}
