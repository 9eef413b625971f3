package org.tally.analysis.lucene;

import java.io.IOException;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class CapitalsFilterTests extends BaseTokenStreamTestCase {

	private final Analyzer search = Filters.over(StandardTokenizer::new, (input) -> new CapitalsFilter(input, false));

	private final Analyzer text = Filters.over(StandardTokenizer::new, (input) -> new CapitalsFilter(input, true));

	@Override
	public void tearDown() throws Exception {
		this.search.close();
		this.text.close();
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

	public void testTextHasAcronymsInLowerCaseToo() throws IOException {
		assertAnalyzesTo(this.text, "the US and us", new String[] { "the", "US", "us", "and", "us" },
				new int[] { 0, 4, 4, 7, 11 }, new int[] { 3, 6, 6, 10, 13 }, new int[] { 1, 1, 0, 1, 1 });
	}

	public void testAcronymsAreKeywords() throws IOException {
		assertTokenStreamContents(this.search.tokenStream("", "IS said"), new String[] { "IS", "said" }, null, null,
				null, null, null, 7, new boolean[] { true, false }, true);
	}

	public void testLookingAheadKeepsOffsetsAndGaps() throws IOException {
		assertAnalyzesTo(this.text, "  IS 12 BOMBS hit  ", new String[] { "IS", "is", "12", "bombs", "hit" },
				new int[] { 2, 2, 5, 8, 14 }, new int[] { 4, 4, 7, 13, 17 });
	}

	public void testRandomText() throws IOException {
		checkRandomData(random(), this.search, 200);
		checkRandomData(random(), this.text, 200);
	}

	public void testEmptyTerm() throws IOException {
		Filters.checkEmptyTerm((input) -> new CapitalsFilter(input, true));
	}

	private void check(String text, String expected) throws IOException {
		assertAnalyzesTo(this.search, text, expected.split(" "));
	}

}
