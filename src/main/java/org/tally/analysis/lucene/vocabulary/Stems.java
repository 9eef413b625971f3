package org.tally.analysis.lucene.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * English stems: Porter's second stemmer, with a list of words it gets wrong.
 * <ul>
 * <li>killed = killing = kills = kill</li>
 * <li>militants = militant, but not military</li>
 * </ul>
 * Iraq and Iraqi stay apart.
 */
public final class Stems {

	private static final StemmerOverrideMap EXCEPTIONS = exceptions(WordList.lines("stems.txt"));

	private Stems() {
	}

	public static TokenStream of(TokenStream input) {
		return new SnowballFilter(new StemmerOverrideFilter(input, EXCEPTIONS), new EnglishStemmer());
	}

	private static StemmerOverrideMap exceptions(List<String> lines) {
		StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
		for (String line : lines) {
			List<String> entry = WordList.parts(line, "=");
			for (String word : WordList.parts(entry.get(1), ",")) {
				if (!builder.add(word, entry.get(0))) {
					throw new IllegalStateException("The word " + word + " has two stems");
				}
			}
		}
		try {
			return builder.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
