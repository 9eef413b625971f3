package org.tally.index;

/**
 * The cluster cannot analyse news text as Tally needs it. The message says how to mend
 * that.
 */
public class AnalysisPluginMissingException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	AnalysisPluginMissingException(String node) {
		super("Elasticsearch node '" + node + "' lacks Tally's analysis plugin. Copy target/tally-analysis.zip, which "
				+ "'mvn package' makes, to each node, run 'bin/elasticsearch-plugin install "
				+ "file:///path/to/tally-analysis.zip' there and restart the node.");
	}

}
