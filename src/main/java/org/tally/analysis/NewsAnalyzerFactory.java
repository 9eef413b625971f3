package org.tally.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.tally.analysis.lucene.NewsAnalyzer;

/**
 * {@code news}: the text of articles.
 */
@NamedComponent("news")
public class NewsAnalyzerFactory implements AnalyzerFactory {

	@Override
	public Analyzer create() {
		return NewsAnalyzer.forText();
	}

}
