package org.tally.analysis.lucene;

import java.io.IOException;
import java.io.Reader;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class ArticleFilterTests extends BaseTokenStreamTestCase {

	private final Analyzer analyzer = new Analyzer() {

		@Override
		protected Reader initReader(String fieldName, Reader reader) {
			return JoinedArticles.join(reader);
		}

		@Override
		protected TokenStreamComponents createComponents(String fieldName) {
			Tokenizer words = new StandardTokenizer();
			return new TokenStreamComponents(words, new ArticleFilter(new LowerCaseFilter(words)));
		}

	};

	@Override
	public void tearDown() throws Exception {
		this.analyzer.close();
		super.tearDown();
	}

	public void testAllWaysToWriteAnArticleAreOne() throws IOException {
		for (String spelling : new String[] { "al-Zinjili", "Al Zinjili", "el-Zinjili", "el Zinjili", "az-Zinjili",
				"Al\u2010Zinjili", "AL-ZINJILI", "Zinjili" }) {
			checkOneTerm(this.analyzer, spelling, "zinjili");
		}
	}

	public void testTheNameTakesTheArticlesPlaceAndOffset() throws IOException {
		assertAnalyzesTo(this.analyzer, "in al-Bab, el Bab", new String[] { "in", "bab", "bab" },
				new int[] { 0, 3, 11 }, new int[] { 2, 9, 17 }, new int[] { 1, 1, 1 });
	}

	public void testArticlesWithinNames() throws IOException {
		assertAnalyzesTo(this.analyzer, "Deir ez-Zor Deir-ez-Zor Ahrar ash-Sham",
				new String[] { "deir", "zor", "deir", "zor", "ahrar", "sham" });
	}

	public void testEnglishWordsAreNoArticles() throws IOException {
		assertAnalyzesTo(this.analyzer, "at-risk en-route as Safira get al",
				new String[] { "at", "risk", "en", "route", "as", "safira", "get", "al" });
	}

	public void testTheLastWordStays() throws IOException {
		assertAnalyzesTo(this.analyzer, "al ", new String[] { "al" }, new int[] { 0 }, new int[] { 2 });
		assertAnalyzesTo(this.analyzer, "al-", new String[] { "al" }, new int[] { 0 }, new int[] { 2 });
		assertAnalyzesTo(this.analyzer, "al al", new String[] { "al" }, new int[] { 0 }, new int[] { 5 });
	}

	public void testRandomText() throws IOException {
		checkRandomData(random(), this.analyzer, 200);
	}

	public void testEmptyTerm() throws IOException {
		Filters.checkEmptyTerm(ArticleFilter::new);
	}

}
