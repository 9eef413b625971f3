package org.tally.analysis.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class NameAnalyzerTests extends BaseTokenStreamTestCase {

	private final Analyzer names = NameAnalyzer.forNames();

	private final Analyzer typed = NameAnalyzer.forTyped();

	@Override
	public void tearDown() throws Exception {
		this.names.close();
		this.typed.close();
		super.tearDown();
	}

	public void testNamesHaveTheBeginningsOfTheirWords() throws IOException {
		assertAnalyzesTo(this.names, "al-Bāb", new String[] { "a", "al", "b", "ba", "bab" },
				new int[] { 0, 0, 3, 3, 3 }, new int[] { 2, 2, 6, 6, 6 }, new int[] { 1, 0, 1, 0, 0 });
	}

	public void testWhatIsTypedFindsTheName() throws IOException {
		for (String beginning : List.of("a", "al", "al-", "al-z", "el zinj", "ZINJ", "zinjili")) {
			for (String word : analyze(this.typed, beginning)) {
				assertTrue(beginning, analyze(this.names, "al-Zinjili").contains(word));
			}
		}
	}

	public void testRandomText() throws IOException {
		checkRandomData(random(), this.names, 100);
		checkRandomData(random(), this.typed, 100);
	}

	private static List<String> analyze(Analyzer analyzer, String text) throws IOException {
		List<String> terms = new ArrayList<>();
		try (TokenStream stream = analyzer.tokenStream("", text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				terms.add(term.toString());
			}
			stream.end();
		}
		return terms;
	}

}
