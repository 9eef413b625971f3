package org.tally.benchmark;

import java.util.Properties;
import java.util.function.Function;
import java.util.function.Supplier;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import org.slf4j.LoggerFactory;
import org.tally.article.Article;
import org.tally.enrichment.Enricher;

/**
 * What is measured: Tally's enrichment, and CoreNLP beside it.
 */
public enum Extractor {

	/** All of enrichment, in the heap that it is to make do with. */
	TALLY("tally", "-Xmx400m", 5, () -> {
		Enricher enricher = Enricher.load();
		return (text) -> enricher.enrich(new Article("text", null, text, null, null, null, null, false));
	}),

	/** The pipeline that CoreNLP documents for named entities, with all its defaults. */
	CORENLP_DEFAULT("corenlp.default", "-Xmx4g", 10, () -> {
		Properties properties = new Properties();
		properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
		StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
		return (text) -> {
			CoreDocument document = new CoreDocument(text);
			pipeline.annotate(document);
			return document;
		};
	}),

	/** Its sequence model for persons, organisations and places, and nothing else. */
	CORENLP_THREE_CLASS("corenlp.three-class", "-Xmx4g", 3, () -> {
		CRFClassifier<?> classifier = CRFClassifier
			.getClassifierNoExceptions("edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
		return classifier::classifyToCharacterOffsets;
	});

	static {
		// CoreNLP reports each step of its loading
		((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
	}

	/** A text a second may be all that an iteration sees, so the slow one gets longer. */
	private final int secondsPerIteration;

	private final String label;

	private final String heap;

	private final Supplier<Function<String, Object>> load;

	Extractor(String label, String heap, int secondsPerIteration, Supplier<Function<String, Object>> load) {
		this.label = label;
		this.heap = heap;
		this.secondsPerIteration = secondsPerIteration;
		this.load = load;
	}

	String label() {
		return this.label;
	}

	/** The option that sets its Java heap. */
	String heap() {
		return this.heap;
	}

	int secondsPerIteration() {
		return this.secondsPerIteration;
	}

	/**
	 * Makes it ready; the function reads one text.
	 */
	Function<String, Object> load() {
		return this.load.get();
	}

}
