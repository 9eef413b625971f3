package org.tally.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.tally.analysis.lucene.NewsAnalyzer;

/**
 * {@code news_exact_search}: quoted phrases in fields analyzed with {@code news_exact}.
 */
@NamedComponent("news_exact_search")
public class NewsExactSearchAnalyzerFactory implements AnalyzerFactory {

	@Override
	public Analyzer create() {
		return NewsAnalyzer.exactForSearch();
	}

}
