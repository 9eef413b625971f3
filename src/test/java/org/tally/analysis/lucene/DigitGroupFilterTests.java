package org.tally.analysis.lucene;

import java.io.IOException;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class DigitGroupFilterTests extends BaseTokenStreamTestCase {

	private final Analyzer analyzer = Filters.over(StandardTokenizer::new, DigitGroupFilter::new);

	@Override
	public void tearDown() throws Exception {
		this.analyzer.close();
		super.tearDown();
	}

	public void testCommasBetweenGroupsGo() throws IOException {
		assertAnalyzesTo(this.analyzer, "some 1,200 of 12,345,678.5",
				new String[] { "some", "1200", "of", "12345678.5" }, new int[] { 0, 5, 11, 14 },
				new int[] { 4, 10, 13, 26 });
	}

	public void testOtherCommasStay() throws IOException {
		assertAnalyzesTo(this.analyzer, "1,20 2016,2017", new String[] { "1,20", "2016,2017" });
	}

	public void testRandomText() throws IOException {
		checkRandomData(random(), this.analyzer, 200);
	}

	public void testEmptyTerm() throws IOException {
		Filters.checkEmptyTerm(DigitGroupFilter::new);
	}

}
