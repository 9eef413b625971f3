package org.tally.search.meaning;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tally.article.Article;
import org.tally.enrichment.Enricher;
import org.tally.index.TestIndex;
import org.tally.index.write.ArticleWriter;
import org.tally.index.write.WriteListener;
import org.tally.index.write.WriteOutcome;
import org.tally.search.ArticleSearch;
import org.tally.search.SampleIndex;
import org.tally.search.SideBySide;
import org.tally.search.SearchResult;
import org.tally.search.article.Articles;
import org.tally.search.hit.ArticleHit;
import org.tally.search.query.ArticleQuery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * With an encoder that knows two meanings: water, and the rest.
 */
class MeaningIT {

	private static final String SENTENCE = "how the people in the town of Amria found water";

	private static final TestIndex INDEX = TestIndex.create();

	private static Meaning meaning;

	private static final Encoder WATER = new Encoder() {

		@Override
		public String model() {
			return "water";
		}

		@Override
		public boolean reads(String text) {
			return !text.contains("ماء");
		}

		@Override
		public float[] encode(String text) {
			float[] vector = new float[DIMENSIONS];
			boolean water = text.toLowerCase(Locale.ROOT).matches("(?s).*(water|wells).*");
			vector[water ? 0 : 1] = 1;
			return vector;
		}

	};

	@BeforeAll
	static void index() throws IOException {
		write("harvest", "The people in the town of Amria sold the harvest. The town of Amria thanked the people.");
		write("wells", "In Amria, wells were dug by its people, after a summer that nobody had forgotten.");
		write("road", "The road was opened.");
		meaning = TestMeaning.fill(INDEX.client(), INDEX.names(), WATER);
		INDEX.refresh();
	}

	@AfterAll
	static void close() throws IOException {
		INDEX.close();
	}

	@Test
	void ofTheArticlesASentenceFindsTheNearestInMeaningComesFirst() {
		assertThat(ids(byWords().search(query(SENTENCE)))).containsExactly("harvest", "wells");
		assertThat(ids(byMeaning().search(query(SENTENCE)))).containsExactly("wells", "harvest");
	}

	@Test
	void meaningFindsNoneThatTheWordsDoNot() {
		SearchResult found = byMeaning().search(query(SENTENCE));
		assertThat(found.total()).isEqualTo(byWords().search(query(SENTENCE)).total());
		assertThat(found.facets()).isEqualTo(byWords().search(query(SENTENCE)).facets());
	}

	@ParameterizedTest
	@ValueSource(strings = { "amria people", "\"town of Amria\"", "amria AND people", "title:amria", "people -water",
			"", "how the people in the town of Amria found ماء" })
	void noOtherQueryIsTouched(String text) {
		assertThat(byMeaning().search(query(text)).hits()).isEqualTo(byWords().search(query(text)).hits());
	}

	@Test
	void anArticleAwaitsVectorsAgainWhenItsWordsChange() throws IOException {
		PassageFiller filler = new PassageFiller(INDEX.client(), INDEX.names(), WATER);
		assertThat(filler.awaiting()).isZero();
		write("road", "The road was opened.");
		INDEX.refresh();
		assertThat(filler.awaiting()).isZero();
		write("road", "The road was closed.");
		INDEX.refresh();
		assertThat(filler.awaiting()).isOne();
		assertThat(filler.fillSome()).isOne();
		assertThat(filler.fillSome()).isZero();
	}

	@Test
	void anArticleWithVectorsIsReadLikeAnyOther() {
		assertThat(new Articles(INDEX.client(), INDEX.names()).find("wells")).isPresent();
	}

	@Test
	void aBuildWithoutAModelSaysWhatToDo() {
		assertThatIllegalArgumentException().isThrownBy(() -> MeaningConfiguration.first(List.<Encoder>of().stream()))
			.withMessageContaining("-Pmeaning");
	}

	private static ArticleSearch byWords() {
		return new ArticleSearch(INDEX.client(), INDEX.names(), SampleIndex.language());
	}

	private static ArticleSearch byMeaning() {
		return new ArticleSearch(INDEX.client(), INDEX.names(), SampleIndex.language(), meaning, new SideBySide());
	}

	private static ArticleQuery query(String text) {
		return ArticleQuery.ALL.withText(text);
	}

	private static List<String> ids(SearchResult result) {
		return result.hits().stream().map(ArticleHit::id).toList();
	}

	private static void write(String id, String text) {
		try (ArticleWriter<String> writer = ArticleWriter.open(INDEX.client(), INDEX.names(), new Strict())) {
			writer.add(Enricher.load().enrich(new Article(id, null, text, null, null, null, null, false)), id);
		}
	}

	private static final class Strict implements WriteListener<String> {

		@Override
		public void ended(String id, WriteOutcome outcome, String reason) {
			assertThat(outcome).as(reason).isNotEqualTo(WriteOutcome.FAILED);
		}

		@Override
		public void retried(String id) {
		}

	}

}
