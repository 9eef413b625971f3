package org.tally.analysis.lucene;

import java.io.Reader;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Analyzes the names of actors, places and publications: folded words without their
 * articles, unstemmed, so that what is typed so far completes to a name however it is
 * spelt ("el zinj" to al-Zinjili).
 */
public final class NameAnalyzer extends Analyzer {

	@Override
	protected Reader initReader(String fieldName, Reader reader) {
		return JoinedArticles.join(reader);
	}

	@Override
	protected TokenStreamComponents createComponents(String fieldName) {
		Tokenizer words = new StandardTokenizer();
		TokenStream folded = new LowerCaseFilter(new DottedAcronymFilter(words));
		folded = new ASCIIFoldingFilter(new TransliterationFilter(folded));
		return new TokenStreamComponents(words, new ArticleFilter(folded));
	}

	@Override
	protected TokenStream normalize(String fieldName, TokenStream input) {
		return new ASCIIFoldingFilter(new TransliterationFilter(new LowerCaseFilter(input)));
	}

}
