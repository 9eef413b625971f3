package org.tally.analysis.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;
import org.tally.analysis.lucene.vocabulary.WordList;

/**
 * Replaces the other spellings of transliterated names by one. Expects folded lower case.
 * A name written in one word can become two; both then cover the one word.
 * <ul>
 * <li>deir ezzor = deir ezzour = deir zour = deirezzor = deir zor</li>
 * <li>falluja = fallujah</li>
 * </ul>
 * It knows only the spellings in its list, and no names that are one word in one spelling
 * and an English word in the other.
 */
public final class SpellingFilter extends TokenFilter {

	private static final CharArrayMap<List<String>> SPELLINGS = CharArrayMap
		.copy(spellings(WordList.lines("spellings.txt")));

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);

	private final Deque<String> rest = new ArrayDeque<>();

	private @Nullable State replaced;

	public SpellingFilter(TokenStream input) {
		super(input);
	}

	static Map<String, List<String>> spellings(List<String> lines) {
		Map<String, List<String>> spellings = new HashMap<>();
		for (String line : lines) {
			List<String> entry = WordList.parts(line, "=");
			List<String> words = WordList.parts(entry.get(0), "\\s+");
			for (String other : WordList.parts(entry.get(1), ",")) {
				if (spellings.put(other, words) != null) {
					throw new IllegalStateException("The spelling " + other + " stands for two names");
				}
			}
		}
		return Map.copyOf(spellings);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!this.rest.isEmpty()) {
			restoreState(this.replaced);
			this.term.setEmpty().append(this.rest.remove());
			this.position.setPositionIncrement(1);
			return true;
		}
		if (!this.input.incrementToken()) {
			return false;
		}
		List<String> words = SPELLINGS.get(this.term.buffer(), 0, this.term.length());
		if (words != null) {
			this.rest.addAll(words);
			this.term.setEmpty().append(this.rest.remove());
			this.replaced = this.rest.isEmpty() ? null : captureState();
		}
		return true;
	}

	@Override
	public void reset() throws IOException {
		super.reset();
		this.rest.clear();
		this.replaced = null;
	}

}
