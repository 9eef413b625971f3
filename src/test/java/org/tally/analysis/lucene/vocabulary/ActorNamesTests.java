package org.tally.analysis.lucene.vocabulary;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ActorNamesTests {

	private static final List<ActorNames> ACTORS = ActorNames.read();

	@Test
	void theNamesOfAnActorFindEachOther() {
		assertThat(equalTo("ISIS")).contains("Islamic State", "Daesh", "\u062f\u0627\u0639\u0634", "IS")
			.doesNotContain("ISIS-K");
		assertThat(equalTo("IRGC")).contains("Revolutionary Guards");
		assertThat(equalTo("MSF")).contains("Doctors Without Borders");
		assertThat(equalTo("al-Shabaab")).contains("Harakat al-Shabaab al-Mujahideen");
		assertThat(equalTo("OPCW")).contains("Organisation for the Prohibition of Chemical Weapons");
	}

	@Test
	void descriptionsPersonsAndMediaDoNot() {
		for (String name : List.of("Iraqi troops", "Islamic State militants", "Hezbollah fighters", "Assad", "AFP")) {
			assertThat(equalTo(name)).as(name).isEmpty();
		}
	}

	@Test
	void aNameWithAnAdjectiveIsFoundByTheNameAlone() {
		assertThat(equalTo("Hezbollah")).contains("Hizbullah").doesNotContain("Lebanese Hezbollah");
	}

	@Test
	void aNameOfTwoActorsTellsOfNeither() {
		assertThat(ACTORS).noneMatch((actor) -> ACTORS.stream()
			.anyMatch((other) -> other != actor && other.names().stream().anyMatch(actor.names()::contains)));
	}

	@Test
	void whatIsStatedForSearchesTakesThePlaceOfTheAliases() {
		assertThat(equalTo("US")).containsExactlyInAnyOrder("US", "U.S.", "USA", "United States",
				"United States of America");
		assertThat(equalTo("CARE")).isEmpty();
		assertThat(equalTo("Red Crescent")).isEmpty();
		assertThat(ACTORS).filteredOn((actor) -> actor.typed().contains("us"))
			.singleElement()
			.satisfies((actor) -> assertThat(actor.names()).contains("United States"));
	}

	private static List<String> equalTo(String name) {
		return ACTORS.stream()
			.filter((actor) -> actor.names().contains(name))
			.findFirst()
			.map(ActorNames::names)
			.orElse(List.of());
	}

}
