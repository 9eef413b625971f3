package org.tally.index.story;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.article.Signature;
import org.tally.index.TestIndex;

import static org.assertj.core.api.Assertions.assertThat;

class StoriesIT {

	private static final String TEXT = "0123456789abcdef".repeat(16);

	private static final String OTHER = "fedcba9876543210".repeat(16);

	private final TestIndex index = TestIndex.create();

	private final Stories stories = new Stories(this.index.client(), this.index.names().articlesWrite());

	@AfterEach
	void deleteIndex() throws IOException {
		this.index.close();
	}

	@Test
	void nearCopiesInOneRequestHaveTheFirstOnesStory() {
		assertThat(this.stories.of(List.of(article("a", 0), article("b", 40), article("c", 250), article("d", 20))))
			.containsExactly("a", "a", "c", "a");
	}

	@Test
	void aCopyOfACopyIsNoCopyOfTheFirst() {
		assertThat(this.stories.of(List.of(article("a", 0), article("b", 80), article("c", 160)))).containsExactly("a",
				"a", "c");
	}

	@Test
	void theFirstIsFoundInTheIndexThoughItsCopyIsOlderThere() throws IOException {
		write(article("first", 0), "first", "2017-06-02T00:00:00Z");
		write(article("copy", 30), "first", "2017-06-01T00:00:00Z");
		this.index.refresh();
		assertThat(this.stories.of(List.of(article("new", 20)))).containsExactly("first");
	}

	@Test
	void writtenAgainAnArticleStaysInItsStory() throws IOException {
		write(article("b", 0), "b", "2017-06-01T00:00:00Z");
		write(article("a", 20), "b", "2017-06-02T00:00:00Z");
		this.index.refresh();
		assertThat(this.stories.of(List.of(article("a", 20), article("b", 0)))).containsExactly("b", "b");
	}

	@Test
	void withoutASignatureOrAnEngineAnArticleStandsForItself() {
		EnrichedArticle unsigned = article("short", -1);
		assertThat(this.stories.of(List.of(unsigned, unsigned))).containsExactly("short", "short");
		Stories nowhere = new Stories(this.index.client(), "there-is-no-such-index");
		assertThat(nowhere.of(List.of(article("a", 0), article("b", 10)))).containsExactly("a", "a");
	}

	private void write(EnrichedArticle article, String story, String indexedAt) throws IOException {
		Signature signature = article.signature();
		Map<String, Object> document = Map.of("text", "", "signature", signature.components(), "signatureBands",
				signature.bands(), "story", story, "indexedAt", indexedAt);
		this.index.client()
			.index((index) -> index.index(this.index.names().articlesWrite())
				.id(article.article().id())
				.document(document));
	}

	/** Differs from the text in so many components, from the left; -1 is unsigned. */
	private static EnrichedArticle article(String id, int different) {
		Signature signature = (different < 0) ? null
				: new Signature(OTHER.substring(0, different) + TEXT.substring(different));
		return new EnrichedArticle(new Article(id, null, "", null, null, null, null, false), "en", null, null,
				List.of(), List.of(), List.of(), List.of(), signature, List.of());
	}

}
