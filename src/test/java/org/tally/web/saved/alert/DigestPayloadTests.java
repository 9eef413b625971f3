package org.tally.web.saved.alert;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.tally.article.EnrichedArticle;
import org.tally.article.figure.Figure;
import org.tally.savedquery.SavedQuery;
import org.tally.savedquery.alert.AlertProperties;
import org.tally.search.news.Arrival;
import org.tally.search.news.FigureChange;
import org.tally.search.news.News;
import org.tally.search.news.NewsCount;
import org.tally.search.news.Revision;
import org.tally.web.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class DigestPayloadTests {

	private static final EnrichedArticle ARTICLE = Samples.article();

	private static final List<Figure> FIGURES = ARTICLE.figures();

	private static final News NEWS = new News(new NewsCount(1, 1),
			List.of(new Arrival(Samples.hit("a1"), Instant.EPOCH)), List.of(new Revision(Samples.hit("a1"),
					Instant.EPOCH, List.of(new FigureChange(FIGURES.get(0), FIGURES.get(2), 3)))));

	@Test
	void aFigureSaysWhoWhereWhenAndInWhichSentence() {
		JsonNode figure = json(Map.of("a1", ARTICLE.article().text())).at("/articles/0/figures/0");
		assertThat(figure.get("population").asString()).isEqualTo("civilians");
		assertThat(figure.at("/date/from").asString()).isEqualTo("2017-03-17");
		assertThat(figure.at("/date/to").asString()).isEqualTo("2017-03-17");
		assertThat(figure.get("basis").asString()).isEqualTo("event");
		assertThat(figure.get("place").asString()).isEqualTo("iq-mosul");
		assertThat(figure.get("sentence").asString()).startsWith("An inquiry found").contains("at least 105 civilians");
	}

	@Test
	void thingsHaveNoPopulationAndWhatHasNoDayHasNoDate() {
		JsonNode figures = json(Map.of()).at("/articles/0/figures");
		assertThat(figures.get(4).get("population").isNull()).isTrue();
		assertThat(figures.get(3).get("date").isNull()).isTrue();
		assertThat(figures.get(3).get("basis").asString()).isEqualTo("cumulative");
	}

	@Test
	void aSentenceThatIsNoLongerThereIsNotGuessed() {
		JsonNode change = json(Map.of("a1", ARTICLE.article().text())).at("/revisions/0/changes/0");
		assertThat(change.at("/before/sentence").isNull()).isTrue();
		assertThat(change.at("/after/sentence").asString()).startsWith("The United Nations put the dead at 237");
		assertThat(json(Map.of("a1", "Taken back.")).at("/articles/0/figures/0/sentence").isNull()).isTrue();
	}

	private static JsonNode json(Map<String, String> texts) {
		SavedQuery saved = new SavedQuery("7", "Mosul", "q=mosul", Instant.EPOCH, null, null, 1, null);
		AlertProperties portal = new AlertProperties(true, Duration.ofMinutes(1), Duration.ZERO,
				URI.create("http://localhost:8080"), "tally@example.org", true, List.of());
		JsonMapper mapper = JsonMapper.shared();
		return mapper.readTree(mapper.writeValueAsString(DigestPayload.of(saved, "d1", false, NEWS, texts, portal)));
	}

}
