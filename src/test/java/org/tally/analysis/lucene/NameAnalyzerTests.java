package org.tally.analysis.lucene;

import java.io.IOException;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class NameAnalyzerTests extends BaseTokenStreamTestCase {

	private final Analyzer analyzer = new NameAnalyzer();

	@Override
	public void tearDown() throws Exception {
		this.analyzer.close();
		super.tearDown();
	}

	public void testNamesAreFoldedAndLoseTheirArticle() throws IOException {
		for (String name : new String[] { "al-B\u0101b", "Al Bab", "el bab" }) {
			checkOneTerm(this.analyzer, name, "bab");
		}
		assertAnalyzesTo(this.analyzer, "U.N. refugees", new String[] { "un", "refugees" });
	}

	public void testWhatIsTypedSoFarBeginsTheName() throws IOException {
		for (String typed : new String[] { "al-zinj", "el zinj", "ZINJ" }) {
			checkOneTerm(this.analyzer, typed, "zinj");
		}
		checkOneTerm(this.analyzer, "al-Zinjili", "zinjili");
	}

	public void testRandomText() throws IOException {
		checkRandomData(random(), this.analyzer, 200);
	}

}
