package org.tally.search;

import org.tally.article.Failure;
import org.tally.article.Vocabulary;
import org.tally.enrichment.Enricher;
import org.tally.index.TestIndex;
import org.tally.ingest.Ingest;
import org.tally.ingest.IngestListener;
import org.tally.ingest.IngestReport;
import org.tally.ingest.SampleCorpus;
import org.tally.search.language.QueryLanguage;

/**
 * The sample corpus, indexed once for every test that only reads.
 */
public final class SampleIndex {

	private static final Enricher ENRICHER = Enricher.load();

	private static final TestIndex INDEX = TestIndex.create();

	private static final IngestReport REPORT = index();

	private SampleIndex() {
	}

	public static TestIndex get() {
		return INDEX;
	}

	/** A search in the corpus, in the language with every listed name. */
	public static ArticleSearch search() {
		return new ArticleSearch(INDEX.client(), INDEX.names(), language());
	}

	public static Vocabulary vocabulary() {
		return ENRICHER.vocabulary();
	}

	public static QueryLanguage language() {
		return new QueryLanguage(ENRICHER.vocabulary());
	}

	public static IngestReport report() {
		return REPORT;
	}

	private static IngestReport index() {
		IngestReport report = new SampleCorpus(new Ingest(INDEX.client(), INDEX.names(), ENRICHER))
			.index(new IngestListener() {

				@Override
				public void indexed() {
				}

				@Override
				public void failed(Failure failure) {
					throw new AssertionError(failure);
				}

				@Override
				public void skipped(Failure skipped) {
					throw new AssertionError(skipped);
				}

			});
		INDEX.refresh();
		return report;
	}

}
