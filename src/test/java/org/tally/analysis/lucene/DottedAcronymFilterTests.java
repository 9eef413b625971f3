package org.tally.analysis.lucene;

import java.io.IOException;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class DottedAcronymFilterTests extends BaseTokenStreamTestCase {

	private final Analyzer analyzer = Filters.over(StandardTokenizer::new, DottedAcronymFilter::new);

	@Override
	public void tearDown() throws Exception {
		this.analyzer.close();
		super.tearDown();
	}

	public void testDotsBetweenSingleLettersGo() throws IOException {
		assertAnalyzesTo(this.analyzer, "The U.S. and u.n. at 5 p.m.", words("The US and UN at 5 PM"),
				new int[] { 0, 4, 9, 13, 18, 21, 23 }, new int[] { 3, 7, 12, 16, 20, 22, 26 });
	}

	public void testACompoundKeepsItsParts() throws IOException {
		assertAnalyzesTo(this.analyzer, "U.S.-led U.S.A. forces", words("US led USA forces"));
	}

	public void testOtherDotsStay() throws IOException {
		assertAnalyzesTo(this.analyzer, "example.org 3.5 a", words("example.org 3.5 a"));
	}

	public void testRandomText() throws IOException {
		checkRandomData(random(), this.analyzer, 200);
	}

	public void testEmptyTerm() throws IOException {
		Filters.checkEmptyTerm(DottedAcronymFilter::new);
	}

	private static String[] words(String text) {
		return text.split(" ");
	}

}
