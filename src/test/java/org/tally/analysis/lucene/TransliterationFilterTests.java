package org.tally.analysis.lucene;

import java.io.IOException;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class TransliterationFilterTests extends BaseTokenStreamTestCase {

	private final Analyzer analyzer = Filters.over(StandardTokenizer::new, TransliterationFilter::new);

	@Override
	public void tearDown() throws Exception {
		this.analyzer.close();
		super.tearDown();
	}

	public void testMarksGo() throws IOException {
		for (String spelling : new String[] { "Sana'a", "Sana’a", "Sana‘a", "Sanaʿa", "ʿSanaʾa", "Sanaʼa" }) {
			checkOneTerm(this.analyzer, spelling, "Sanaa");
		}
	}

	public void testCombiningAccentsGo() throws IOException {
		checkOneTerm(this.analyzer, "Da\u0304\u02BFish", "Daish");
	}

	public void testOffsetsCoverTheMarks() throws IOException {
		assertAnalyzesTo(this.analyzer, "in ʿAnah 'now'", new String[] { "in", "Anah", "now" }, new int[] { 0, 3, 10 },
				new int[] { 2, 8, 13 });
	}

	public void testMarksAloneStay() throws IOException {
		checkOneTerm(this.analyzer, "ʿ", "ʿ");
	}

	public void testRandomText() throws IOException {
		checkRandomData(random(), this.analyzer, 200);
	}

	public void testEmptyTerm() throws IOException {
		Filters.checkEmptyTerm(TransliterationFilter::new);
	}

}
