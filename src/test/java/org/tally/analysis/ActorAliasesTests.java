package org.tally.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.tally.enrichment.actor.ActorList;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the plugin's aliases against the actors that enrichment knows: the plugin stands
 * alone and has a list of its own.
 */
class ActorAliasesTests {

	private final Map<String, String> ids = new HashMap<>();

	ActorAliasesTests() {
		new ActorList().all()
			.forEach((actor) -> actor.names().forEach((name) -> this.ids.put(name, actor.actor().id())));
	}

	@Test
	void namesThatFindEachOtherAreOneActor() throws IOException {
		for (List<String> group : groups()) {
			assertThat(group.stream().map(this.ids::get).filter(Objects::nonNull).collect(Collectors.toSet()))
				.as(group.toString())
				.hasSizeLessThanOrEqualTo(1);
		}
	}

	@Test
	void mostGroupsAreActorsThatEnrichmentKnows() throws IOException {
		List<List<String>> groups = groups();
		long known = groups.stream().filter((group) -> group.stream().anyMatch(this.ids::containsKey)).count();
		assertThat(known).isGreaterThan(groups.size() * 9L / 10);
	}

	private static List<List<String>> groups() throws IOException {
		try (InputStream file = ActorAliasesTests.class.getResourceAsStream("actor-aliases.txt")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#") && !line.contains("=>"))
				.map((line) -> Stream.of(line.split("\\|")).map(String::strip).toList())
				.toList();
		}
	}

}
