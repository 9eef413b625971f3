package org.tally.analysis.lucene;

import java.io.IOException;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.TokenStreamToAutomaton;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

public class NewsAnalyzerTests extends BaseTokenStreamTestCase {

	private final Analyzer text = NewsAnalyzer.forText();

	private final Analyzer search = NewsAnalyzer.forSearch();

	private final Analyzer exact = NewsAnalyzer.exact();

	@Override
	public void tearDown() throws Exception {
		this.text.close();
		this.search.close();
		this.exact.close();
		super.tearDown();
	}

	public void testInflectionsMatch() throws IOException {
		for (String word : new String[] { "killed", "killing", "kills", "Killings" }) {
			checkOneTerm(this.text, word, "kill");
		}
		check(this.text, "militants militant military", "militant militant militari");
		check(this.text, "injured injuries", "injure injure");
		check(this.text, "1,200 wounded", "1200 wound");
		check(this.text, "Defence Defense programme programs", "defens defens program program");
	}

	public void testNamesStayApart() throws IOException {
		check(this.text, "Iraq's Iraqi Iraqis", "iraq iraqi iraqi");
		check(this.text, "Hamas in Hama", "hamas in hama");
		check(this.text, "ISIS and the ISI", "isis and the isi");
		check(this.text, "United Nations unit", "united nation unit");
	}

	public void testSpellingsOfNamesMatch() throws IOException {
		for (String name : new String[] { "Deir ez-Zor", "Deir Ezzor", "Deir al-Zour", "Deir Ezzour", "Deir al-Zor",
				"Dayr az-Zawr", "Deir el Zour", "deir ez zor", "Deirezzor" }) {
			check(this.exact, name, "deir zor");
		}
		for (String name : new String[] { "al-Zinjili", "Al Zinjili", "el Zinjili", "Zinjili", "al-Zanjili" }) {
			checkOneTerm(this.exact, name, "zinjili");
		}
		check(this.exact, "ʿAbadi Sana’a Kobanî", "abadi sanaa kobani");
	}

	public void testAcronymsAreNotWords() throws IOException {
		check(this.exact, "U.S.-led forces told us IS is gone", "US led forces told us IS is gone");
		check(this.exact, "US FORCES SAY CITY IS FREE", "US forces say city is free");
		check(this.text, "the US told us", "the US told us");
	}

	public void testExactKeepsInflections() throws IOException {
		check(this.exact, "militants were killed", "militants were killed");
		check(this.exact, "ISIS killed", "isis killed");
	}

	public void testActorsAreFoundUnderTheirOtherNames() throws IOException {
		for (String name : new String[] { "ISIS", "isil", "IS", "Da'esh", "Islamic State",
				"Islamic State of Iraq and the Levant" }) {
			assertFinds(name, "isis");
			assertFinds(name, "islam state of iraq and the levant");
			assertFinds(name, "IS");
		}
		assertFinds("Hashd al-Shaabi", "popular mobil unit");
		assertFinds("PMF", "hashd shaabi");
		assertFinds("United States", "US");
		assertFinds("U.N.", "united nation");
	}

	public void testTheCountryIsFoundTypedInLowerCaseAndTheGroupIsNot() throws IOException {
		assertFinds("us", "US");
		assertFinds("us", "united state");
		check(this.search, "is", "is");
	}

	public void testWordsAreNotTakenForActors() throws IOException {
		check(this.search, "what is it to them", "what is it to them");
		check(this.search, "who is who", "who is who");
	}

	public void testBeginningsOfWordsAreFolded() {
		assertEquals("dara", this.search.normalize("", "Där'a").utf8ToString());
	}

	public void testRandomText() throws IOException {
		for (Analyzer analyzer : new Analyzer[] { this.text, this.exact }) {
			checkRandomData(random(), analyzer, 100);
		}
		// A synonym of several words has no offsets of its own within the one word it is
		// for.
		checkRandomData(random(), this.search, 100, 20, false, false);
	}

	private void check(Analyzer analyzer, String text, String expected) throws IOException {
		assertAnalyzesTo(analyzer, text, expected.split(" "));
	}

	/** Asserts that one path through the words searched for is the phrase. */
	private void assertFinds(String searched, String phrase) throws IOException {
		try (TokenStream stream = this.search.tokenStream("", searched)) {
			Automaton paths = Operations.determinize(new TokenStreamToAutomaton().toAutomaton(stream),
					Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
			assertTrue(searched + " -> " + phrase,
					Operations.run(paths, phrase.replace(' ', (char) TokenStreamToAutomaton.POS_SEP)));
		}
	}

}
