package org.tally.analysis.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.tally.analysis.lucene.vocabulary.WordList;

public class SpellingFilterTests extends BaseTokenStreamTestCase {

	private final Analyzer analyzer = Filters.over(StandardTokenizer::new, SpellingFilter::new);

	@Override
	public void tearDown() throws Exception {
		this.analyzer.close();
		super.tearDown();
	}

	public void testOtherSpellingsBecomeOne() throws IOException {
		assertAnalyzesTo(this.analyzer, "falluja and dayr zour", new String[] { "fallujah", "and", "deir", "zor" });
	}

	public void testOneWordCanBecomeTwoThatCoverIt() throws IOException {
		assertAnalyzesTo(this.analyzer, "in deirezzor now", new String[] { "in", "deir", "zor", "now" },
				new int[] { 0, 3, 3, 13 }, new int[] { 2, 12, 12, 16 }, new int[] { 1, 1, 1, 1 });
	}

	public void testTheListIsInTheFormTheFilterSees() throws IOException {
		try (Analyzer exact = NewsAnalyzer.exact()) {
			for (Map.Entry<String, List<String>> entry : SpellingFilter.spellings(WordList.lines("spellings.txt"))
				.entrySet()) {
				assertTrue(entry.getKey(), entry.getKey().matches("[a-z]+"));
				assertAnalyzesTo(exact, String.join(" ", entry.getValue()), entry.getValue().toArray(new String[0]));
			}
		}
	}

	public void testRandomText() throws IOException {
		checkRandomData(random(), this.analyzer, 200);
	}

	public void testEmptyTerm() throws IOException {
		Filters.checkEmptyTerm(SpellingFilter::new);
	}

}
