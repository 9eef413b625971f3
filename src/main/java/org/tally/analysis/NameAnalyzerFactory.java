package org.tally.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.tally.analysis.lucene.NameAnalyzer;

/**
 * {@code name}: what is typed to find names analyzed with {@code name_prefix}.
 */
@NamedComponent("name")
public class NameAnalyzerFactory implements AnalyzerFactory {

	@Override
	public Analyzer create() {
		return NameAnalyzer.forTyped();
	}

}
