package org.tally.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.tally.analysis.lucene.NewsAnalyzer;

/**
 * {@code news_exact}: quoted phrases and the text to search them in, unstemmed.
 */
@NamedComponent("news_exact")
public class NewsExactAnalyzerFactory implements AnalyzerFactory {

	@Override
	public Analyzer create() {
		return NewsAnalyzer.exact();
	}

}
