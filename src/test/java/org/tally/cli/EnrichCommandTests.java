package org.tally.cli;

import org.junit.jupiter.api.Test;
import org.tally.enrichment.Enricher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EnrichCommandTests {

	private final ArticleLines lines = new ArticleLines(Enricher.load());

	@Test
	void aLineOfAnArticleBecomesALineOfWhatIsInIt() {
		String line = this.lines
			.enrich("{\"id\":\"x\",\"text\":\"Four medics were killed in Homs.\",\"publishedAt\":\"2016-03-10\"}");
		JsonNode node = JsonMapper.shared().readTree(line);
		assertThat(line).doesNotContain("\n");
		assertThat(node.get("id").asString()).isEqualTo("x");
		assertThat(node.get("publishedAt").asString()).isEqualTo("2016-03-10");
		assertThat(node.at("/figures/0/type").asString()).isEqualTo("killed");
		assertThat(node.at("/figures/0/low").asDouble()).isEqualTo(4);
		assertThat(node.at("/figures/0/location/id").asString()).isEqualTo("sy-homs");
		assertThat(node.at("/locations/0/country").asString()).isEqualTo("sy");
	}

	@Test
	void aLineThatIsNoArticleSaysWhy() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.lines.enrich("{\"id\":"))
			.withMessageContaining("JSON");
		assertThatIllegalArgumentException().isThrownBy(() -> this.lines.enrich("{\"id\":\"x\"}"))
			.withMessageContaining("\"text\"");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.lines.enrich("{\"id\":\"x\",\"text\":\"t\",\"publishedAt\":\"soon\"}"))
			.withMessageContaining("soon");
	}

}
