package org.tally.source.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tally.article.Article;
import org.tally.source.ReadOptions;
import org.tally.source.SourceItem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Reads real articles where they lie beside the project; they are not part of it.
 */
class CorpusTests {

	private static final Path CORPUS = Path.of("../shared/corpus");

	private List<SourceItem> items = List.of();

	@BeforeEach
	void read() {
		assumeTrue(Files.isDirectory(CORPUS), "Skipped: there is no " + CORPUS + " beside the project");
		try (Stream<SourceItem> stream = ArticleSources.open(List.of(CORPUS.toString()), ReadOptions.USUAL).items()) {
			this.items = stream.toList();
		}
	}

	@Test
	void everyArticleIsAccountedFor() {
		assertThat(this.items).hasSize(374).allMatch(SourceItem.Readable.class::isInstance);
	}

	@Test
	void rowsThatSayTheSameAreOneArticle() {
		Set<String> ids = new HashSet<>();
		articles().forEach((article) -> ids.add(article.id()));
		assertThat(ids).hasSize(5 + 363);
	}

	@Test
	void everyRowHasItsFields() {
		assertThat(articles().skip(5)).hasSize(369)
			.allMatch((article) -> article.title() != null && article.publication() != null)
			.allMatch((article) -> article.publishedAt() != null && article.url() == null);
	}

	@Test
	void pagesAreToldFromTheirFurniture() {
		List<Article> pages = articles().limit(5).toList();
		assertThat(pages).extracting(Article::publishedAt)
			.containsExactly(LocalDate.of(2017, 6, 5), null, LocalDate.of(2017, 6, 29), null, null);
		assertThat(pages).extracting((article) -> article.title() != null)
			.containsExactly(false, false, true, true, true);
		assertThat(pages.get(2).author()).isEqualTo("Melinda Barton");
		assertThat(pages).noneMatch((article) -> article.text().contains("Comments are closed")
				|| article.text().contains("Exit mobile version") || article.text().contains("2019"));
		assertThat(pages).allMatch((article) -> article.text().endsWith("."));
	}

	private Stream<Article> articles() {
		return this.items.stream().map((item) -> ((SourceItem.Readable) item).article());
	}

}
