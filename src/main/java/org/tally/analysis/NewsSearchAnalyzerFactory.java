package org.tally.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.tally.analysis.lucene.NewsAnalyzer;

/**
 * {@code news_search}: searches in fields analyzed with {@code news}.
 */
@NamedComponent("news_search")
public class NewsSearchAnalyzerFactory implements AnalyzerFactory {

	@Override
	public Analyzer create() {
		return NewsAnalyzer.forSearch();
	}

}
