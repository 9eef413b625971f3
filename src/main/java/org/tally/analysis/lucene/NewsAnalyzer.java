package org.tally.analysis.lucene;

import java.io.Reader;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.jspecify.annotations.Nullable;
import org.tally.analysis.lucene.vocabulary.Aliases;
import org.tally.analysis.lucene.vocabulary.Stems;

/**
 * Analyzes news in English about places whose names come in many spellings. The form for
 * searches differs from that for text in one thing: it adds actors' aliases.
 */
public final class NewsAnalyzer extends Analyzer {

	private final boolean stemmed;

	private final @Nullable SynonymMap aliases;

	private NewsAnalyzer(boolean stemmed, @Nullable SynonymMap aliases) {
		this.stemmed = stemmed;
		this.aliases = aliases;
	}

	/** For text to search in. */
	public static Analyzer forText() {
		return new NewsAnalyzer(true, null);
	}

	/** For what is searched; an actor is found under its other names too. */
	public static Analyzer forSearch() {
		return new NewsAnalyzer(true, SearchAliases.MAP);
	}

	/**
	 * For quoted phrases and the text to search them in: words in the form they have. No
	 * aliases: exact means exact.
	 */
	public static Analyzer exact() {
		return new NewsAnalyzer(false, null);
	}

	@Override
	protected Reader initReader(String fieldName, Reader reader) {
		return JoinedArticles.join(reader);
	}

	@Override
	protected TokenStreamComponents createComponents(String fieldName) {
		Tokenizer words = new StandardTokenizer();
		TokenStream folded = new EnglishPossessiveFilter(words);
		// Capitals tell "IS" from "is", hence these two before anything folds case.
		folded = new DottedAcronymFilter(folded);
		folded = new CapitalsFilter(folded);
		folded = new TransliterationFilter(folded);
		folded = new ASCIIFoldingFilter(folded);
		folded = new DigitGroupFilter(folded);
		folded = new ArticleFilter(folded);
		folded = new SpellingFilter(folded);
		TokenStream stems = this.stemmed ? Stems.of(folded) : folded;
		return new TokenStreamComponents(words,
				(this.aliases != null) ? new SynonymGraphFilter(stems, this.aliases, false) : stems);
	}

	/**
	 * For the beginning of a word or a pattern, which has no word to find the stem of.
	 */
	@Override
	protected TokenStream normalize(String fieldName, TokenStream input) {
		return new ASCIIFoldingFilter(new TransliterationFilter(new LowerCaseFilter(input)));
	}

	/** Built by the first search analyzer: it takes a moment, and indexing needs none. */
	private static final class SearchAliases {

		private static final SynonymMap MAP = Aliases.analyzedBy(new NewsAnalyzer(true, null));

	}

}
