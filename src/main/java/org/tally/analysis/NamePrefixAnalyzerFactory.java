package org.tally.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.tally.analysis.lucene.NameAnalyzer;

/**
 * {@code name_prefix}: names to suggest, with all beginnings of their words.
 */
@NamedComponent("name_prefix")
public class NamePrefixAnalyzerFactory implements AnalyzerFactory {

	@Override
	public Analyzer create() {
		return NameAnalyzer.forNames();
	}

}
