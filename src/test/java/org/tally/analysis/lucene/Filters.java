package org.tally.analysis.lucene;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/**
 * Analyzers of one tokenizer and the filter under test.
 */
final class Filters {

	private Filters() {
	}

	static Analyzer over(Supplier<Tokenizer> tokenizer, Function<TokenStream, TokenStream> filter) {
		return new Analyzer() {

			@Override
			protected TokenStreamComponents createComponents(String fieldName) {
				Tokenizer source = tokenizer.get();
				return new TokenStreamComponents(source, filter.apply(source));
			}

		};
	}

	static void checkEmptyTerm(Function<TokenStream, TokenStream> filter) throws IOException {
		try (Analyzer analyzer = over(KeywordTokenizer::new, filter)) {
			BaseTokenStreamTestCase.checkOneTerm(analyzer, "", "");
		}
	}

}
