package org.tally.enrichment;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tally.article.mention.Actor;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.ActorMention;

import static org.assertj.core.api.Assertions.assertThat;

class ActorTests {

	@ParameterizedTest
	@ValueSource(strings = { "ISIS", "ISIL", "IS", "Daesh", "the Islamic State" })
	void namesOfOneGroupAreOneActor(String name) {
		assertThat(actors("Drivers said " + name + " held the road.")).extracting(Actor::id).contains("islamic-state");
	}

	@Test
	void capitalsMatchOnlyCapitals() {
		assertThat(actors("It is raining on us.")).isEmpty();
	}

	@Test
	void anAcronymWrittenAsAWordIsTheActorOfItsCapitals() {
		assertThat(actors(
				"The mayor met fighters from Isis, who were driven out of Raqqa. Isis militants left, Unicef said."))
			.extracting(Actor::id)
			.contains("islamic-state")
			.doesNotContain("other:Isis");
	}

	@Test
	void relativesAreNoNames() {
		assertThat(actors("Nusra Spokesman Son 20 Terrorists Killed in Harbour Strikes. Mother said."))
			.extracting(Actor::id)
			.doesNotContain("person:Son", "person:Mother", "other:Son");
	}

	@Test
	void aPersonKeepsOneIdUnderShorterNames() {
		List<Actor> actors = actors("Spokesman Tobias Kettering opened the hall. Kettering then left.");
		assertThat(actors).extracting(Actor::id).containsExactly("person:Tobias Kettering", "person:Tobias Kettering");
	}

	@Test
	void aTitleMakesAPerson() {
		assertThat(actors("Col. Zoltan Mirwani opened the hall.")).extracting(Actor::kind)
			.containsExactly(ActorKind.PERSON);
	}

	@Test
	void aNationsForcesAreFoundByPattern() {
		assertThat(actors("Peruvian special forces secured the hall.")).extracting(Actor::kind, Actor::country)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(ActorKind.STATE_FORCE, "pe"));
	}

	@Test
	void aCountryThatActsIsItsGovernment() {
		assertThat(actors("Russia denied the report.")).extracting(Actor::id).containsExactly("russian-government");
		assertThat(actors("He flew to Russia.")).isEmpty();
	}

	@Test
	void countriesThatActTogetherAreTheirGovernments() {
		assertThat(actors("The truce was brokered by Turkey, Iran and Russia.")).extracting(Actor::id)
			.contains("turkish-government", "iranian-government", "russian-government");
	}

	@Test
	void aGroupIsNamedWithoutTheWordGroup() {
		String text = "Fighters of the Islamic State group left the hall.";
		assertThat(Reading.read(text).actors()).extracting((actor) -> actor.at().in(text)).contains("Islamic State");
	}

	@Test
	void ambiguousWordsNeedTheirActorInTheArticle() {
		assertThat(actors("Bakers formed a coalition.")).isEmpty();
		assertThat(actors("The US-led coalition met. The coalition then denied it.")).extracting(Actor::id)
			.containsExactly("us-led-coalition", "us-led-coalition");
	}

	@Test
	void aNameRunsOverALineButNotOverABlankOne() {
		assertThat(actors("At noon the great hall on the hill was full when Spokesman Tobias\n Kettering opened it."))
			.extracting(Actor::id)
			.containsExactly("person:Tobias Kettering");
		assertThat(actors("Spokesman Tobias\n\nKettering")).extracting(Actor::id)
			.doesNotContain("person:Tobias Kettering", "person:Tobias\n\nKettering");
		assertThat(actors("By Tobias Kettering\n\nMirwani Farms burnt.")).extracting(Actor::id)
			.filteredOn((id) -> id.startsWith("person:"))
			.containsExactly("person:Tobias Kettering");
	}

	private static List<Actor> actors(String text) {
		return Reading.read(text).actors().stream().map(ActorMention::actor).toList();
	}

}
