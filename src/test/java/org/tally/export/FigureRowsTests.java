package org.tally.export;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.index.TestArticles;

import static org.assertj.core.api.Assertions.assertThat;

class FigureRowsTests {

	private final StringBuilder table = new StringBuilder();

	@Test
	void aFigureIsARowWithItsSentence() {
		new FigureRows(this.table).accept(TestArticles.full("a"));
		assertThat(this.table.toString().lines().skip(1).toList()).singleElement()
			.asString()
			.startsWith(
					"killed,12,,at_least,people,civilians,villagers,Hatra,iq-hatra,2017-05-03,2017-05-03,Iraqi army,")
			.contains("at least 12,\"On 3 May at least 12 villagers were killed in Hatra, the army said.\"");
	}

	@Test
	void aCellThatASpreadsheetWouldComputeIsText() {
		EnrichedArticle full = TestArticles.full("a");
		Article article = full.article();
		Article hostile = new Article("a", "=HYPERLINK(\"x\")", article.text(), null, null, null, null, false);
		new FigureRows(this.table).accept(new EnrichedArticle(hostile, "en", null, "@SUM(A1)", List.of(), List.of(),
				List.of(), full.figures(), null, List.of()));
		assertThat(this.table.toString()).contains("\"'=HYPERLINK(\"\"x\"\")\"").contains(",'@SUM(A1),");
	}

}
