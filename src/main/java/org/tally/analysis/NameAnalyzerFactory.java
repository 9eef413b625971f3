package org.tally.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.tally.analysis.lucene.NameAnalyzer;

/**
 * {@code name}: names of actors, places and publications, and what is typed to find them.
 */
@NamedComponent("name")
public class NameAnalyzerFactory implements AnalyzerFactory {

	@Override
	public Analyzer create() {
		return new NameAnalyzer();
	}

}
