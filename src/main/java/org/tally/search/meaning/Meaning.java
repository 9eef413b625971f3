package org.tally.search.meaning;

import java.util.List;
import java.util.Optional;

import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import org.jspecify.annotations.Nullable;
import org.tally.search.language.Sentence;

/**
 * What nearness in meaning adds to the score of the articles that a sentence's words have
 * found. It finds none and loses none, and leaves every other query alone.
 */
public final class Meaning {

	/** Ranks by words only. */
	public static final Meaning OFF = new Meaning(null);

	/** Model of an article's passages, or empty where they are to be made anew. */
	static final String MODEL = "meaning.model";

	static final String PASSAGES = "meaning.passages";

	static final String VECTOR = PASSAGES + ".vector";

	/**
	 * BM25 grows with the number of words, and so does this, or long sentences would be
	 * ranked by words and short ones by meaning. Among the hits of a sentence it then
	 * tells about twice as much apart as the words do. Measured.
	 */
	private static final float WEIGHT_A_WORD = 20f;

	/**
	 * Of those that the words found, so many are told by meaning; the rest comes after.
	 */
	private static final int NEAREST = 1_000;

	/**
	 * How near an article that awaits its vectors is taken to be, from 0 to 1: as near as
	 * a usual hit, so that it neither leads nor ends the list.
	 */
	private static final float USUAL = 0.65f;

	private final @Nullable Encoder encoder;

	Meaning(@Nullable Encoder encoder) {
		this.encoder = encoder;
	}

	/**
	 * Clauses that add to the score, or none where the query is no sentence.
	 * @param words the query that decides which articles match
	 */
	public List<Query> nearness(String text, Query words) {
		if (this.encoder == null || !this.encoder.reads(text)) {
			return List.of();
		}
		Optional<Sentence> sentence = Sentence.of(text);
		if (sentence.isEmpty()) {
			return List.of();
		}
		float weight = WEIGHT_A_WORD * sentence.get().words().size();
		return List.of(nearest(Vector.of(this.encoder.encode(text)), words, weight),
				QueryBuilders.constantScore()
					.filter(awaiting(this.encoder.model()))
					.boost(weight * USUAL)
					.build()
					._toQuery());
	}

	/**
	 * The articles whose passages have no vectors of a model yet.
	 */
	static Query awaiting(String model) {
		return QueryBuilders.bool()
			.mustNot(QueryBuilders.term().field(MODEL).value(model).build()._toQuery())
			.build()
			._toQuery();
	}

	private static Query nearest(Vector vector, Query words, float weight) {
		return QueryBuilders.nested()
			.path(PASSAGES)
			.scoreMode(ChildScoreMode.Max)
			.query((query) -> query.knn((knn) -> knn.field(VECTOR)
				.queryVector(vector.numbers())
				.k(NEAREST)
				.numCandidates(NEAREST)
				.filter(words)
				.boost(weight)))
			.build()
			._toQuery();
	}

}
