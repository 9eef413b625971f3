package org.tally.analysis.lucene;

import java.io.Reader;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Analyzes the names of actors, places and publications for suggestions while typing:
 * folded words, in the index with all their beginnings.
 * <p>
 * Names keep their articles in the index, so that typing "al" finds something; searches
 * drop the article as soon as a word follows, so that "el zinj" finds al-Zinjili.
 */
public final class NameAnalyzer extends Analyzer {

	/**
	 * Nobody types more of a word to choose it from a list; what is longer is kept whole.
	 */
	private static final int LONGEST_BEGINNING = 20;

	private final boolean beginnings;

	private NameAnalyzer(boolean beginnings) {
		this.beginnings = beginnings;
	}

	/** For the names to suggest. */
	public static Analyzer forNames() {
		return new NameAnalyzer(true);
	}

	/** For what is typed so far. */
	public static Analyzer forTyped() {
		return new NameAnalyzer(false);
	}

	@Override
	protected Reader initReader(String fieldName, Reader reader) {
		return this.beginnings ? reader : JoinedArticles.join(reader);
	}

	@Override
	protected TokenStreamComponents createComponents(String fieldName) {
		Tokenizer words = new StandardTokenizer();
		TokenStream folded = new LowerCaseFilter(new DottedAcronymFilter(words));
		folded = new ASCIIFoldingFilter(new TransliterationFilter(folded));
		return new TokenStreamComponents(words, this.beginnings
				? new EdgeNGramTokenFilter(folded, 1, LONGEST_BEGINNING, true) : new ArticleFilter(folded));
	}

	@Override
	protected TokenStream normalize(String fieldName, TokenStream input) {
		return new ASCIIFoldingFilter(new TransliterationFilter(new LowerCaseFilter(input)));
	}

}
