package org.tally.article.mention;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ActorPairTests {

	@Test
	void aPairIsTheSameInEitherOrder() {
		assertThat(ActorPair.of("un", "iraqi-army")).isEqualTo(ActorPair.of("iraqi-army", "un"))
			.contains(new ActorPair("iraqi-army", "un"));
	}

	@Test
	void nobodyIsAPairAloneAndAnIdWithTheMarkIsNone() {
		assertThat(ActorPair.of("un", "un")).isEmpty();
		assertThat(ActorPair.of("un", "person:A|B")).isEmpty();
		assertThat(ActorPair.of("", "un")).isEmpty();
	}

	@Test
	void aKeyIsReadBack() {
		ActorPair pair = new ActorPair("person:Lise Grande", "un");
		assertThat(ActorPair.parse(pair.key())).contains(pair);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "|", "un", "un|", "|un", "un|iraqi-army", "a|b|c", "un|un" })
	void whatIsNoPairIsNotRead(String key) {
		assertThat(ActorPair.parse(key)).isEmpty();
	}

}
