package org.tally.analysis.lucene;

import java.io.IOException;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class CapitalsFilterTests extends BaseTokenStreamTestCase {

	private final Analyzer analyzer = Filters.over(StandardTokenizer::new, CapitalsFilter::new);

	@Override
	public void tearDown() throws Exception {
		this.analyzer.close();
		super.tearDown();
	}

	public void testAcronymsKeepTheirCapitals() throws IOException {
		check("IS attacked us, says the US Army", "IS attacked us says the US army");
	}

	public void testOneWordInCapitalsIsAnAcronym() throws IOException {
		check("IS", "IS");
		check("WHO", "WHO");
		check("who", "who");
	}

	public void testAWholeTextInCapitalsIsAPassage() throws IOException {
		check("MOSUL IS FREE", "mosul is free");
		check("US FORCES SAY CITY IS FREE", "US forces say city is free");
		check("IS 2017", "IS 2017");
	}

	public void testALongRunOfCapitalsIsAPassage() throws IOException {
		check("Old wire: WHO KNOWS IF CITY IS FREE asked one", "old wire who knows if city is free asked one");
		check("one asked WHO KNOWS 12 THINGS ABOUT IT", "one asked who knows 12 things about it");
	}

	public void testADatelineIsNoPassage() throws IOException {
		check("BEIRUT, LEBANON (AFP) - IS said it had left", "beirut lebanon afp IS said it had left");
		check("said WHO. WHO, UNHCR and UNICEF left", "said WHO WHO unhcr and unicef left");
	}

	public void testAPassageEndsWithTheCapitals() throws IOException {
		check("ALL FIVE TOWNS ARE FREE Then IS came", "all five towns are free then IS came");
	}

	public void testAcronymsAreKeywords() throws IOException {
		assertTokenStreamContents(this.analyzer.tokenStream("", "IS said"), new String[] { "IS", "said" }, null, null,
				null, null, null, 7, new boolean[] { true, false }, true);
	}

	public void testLookingAheadKeepsOffsetsAndGaps() throws IOException {
		assertAnalyzesTo(this.analyzer, "  IS 12 BOMBS hit  ", new String[] { "IS", "12", "bombs", "hit" },
				new int[] { 2, 5, 8, 14 }, new int[] { 4, 7, 13, 17 });
	}

	public void testRandomText() throws IOException {
		checkRandomData(random(), this.analyzer, 200);
	}

	public void testEmptyTerm() throws IOException {
		Filters.checkEmptyTerm(CapitalsFilter::new);
	}

	private void check(String text, String expected) throws IOException {
		assertAnalyzesTo(this.analyzer, text, expected.split(" "));
	}

}
