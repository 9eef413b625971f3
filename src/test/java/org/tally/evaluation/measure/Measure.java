package org.tally.evaluation.measure;

import org.tally.article.EnrichedArticle;
import tools.jackson.databind.JsonNode;

/**
 * Compares what was read out of a text with what was annotated.
 */
@FunctionalInterface
public interface Measure {

	/**
	 * Compares one text.
	 * @param gold the text with its annotation, as its file has it
	 * @param findings takes scores and causes of misses
	 */
	void score(JsonNode gold, EnrichedArticle found, Findings findings);

}
