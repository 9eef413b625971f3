package org.tally.analysis.lucene.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/**
 * The names of each actor as synonyms of each other. The names run through the analyzer
 * the search runs through, so that spelling, case and inflection match as in text.
 */
public final class Aliases {

	private Aliases() {
	}

	public static SynonymMap analyzedBy(Analyzer analyzer) {
		SynonymMap.Builder synonyms = new SynonymMap.Builder(true);
		for (ActorNames actor : ActorNames.read()) {
			List<CharsRef> names = analyze(actor.names(), analyzer);
			for (CharsRef typed : analyze(actor.typed(), analyzer)) {
				names.forEach((name) -> synonyms.add(typed, name, true));
			}
			for (CharsRef name : names) {
				names.stream()
					.filter((other) -> !other.equals(name))
					.forEach((other) -> synonyms.add(name, other, true));
			}
		}
		try {
			return synonyms.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<CharsRef> analyze(List<String> names, Analyzer analyzer) {
		return names.stream().map((name) -> analyze(name, analyzer)).distinct().toList();
	}

	private static CharsRef analyze(String name, Analyzer analyzer) {
		CharsRefBuilder words = new CharsRefBuilder();
		try (TokenStream stream = analyzer.tokenStream("", name)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				if (words.length() > 0) {
					words.append(SynonymMap.WORD_SEPARATOR);
				}
				words.append(term);
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		if (words.length() == 0) {
			throw new IllegalStateException("The alias \"" + name + "\" has no words");
		}
		return words.toCharsRef();
	}

}
