package org.tally.enrichment.copy;

import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.stream.LongStream;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import org.jspecify.annotations.Nullable;
import org.tally.article.Signature;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Signs texts by the sequences of three words in them, capitals, accents and punctuation
 * apart (SuperMinHash, Ertl 2017).
 */
public final class Signatures {

	/** Two words are shared by chance too often, four are broken by every correction. */
	private static final int SEQUENCE = 3;

	/** A text with fewer is a line, which others may well have said before. */
	private static final int FEWEST_SEQUENCES = 15;

	private static final Hasher64 HASHER = Hashing.komihash5_0();

	private static final SimilarityHashPolicy POLICY = SimilarityHashing.superMinHash(Signature.LENGTH, 4);

	/**
	 * The signature of a text, or null where the text is too short for one.
	 */
	public @Nullable Signature of(Document document) {
		LongStream.Builder sequences = LongStream.builder();
		ArrayDeque<String> words = new ArrayDeque<>(SEQUENCE);
		int count = 0;
		for (Token token : document.tokens()) {
			if (token.isMark()) {
				continue;
			}
			words.add(token.fold());
			if (words.size() == SEQUENCE) {
				sequences.add(hash(words));
				count++;
				words.remove();
			}
		}
		return (count < FEWEST_SEQUENCES) ? null : sign(sequences.build().toArray());
	}

	private static long hash(Iterable<String> words) {
		HashStream64 hash = HASHER.hashStream();
		words.forEach(hash::putString);
		return hash.getAsLong();
	}

	private static Signature sign(long[] sequences) {
		byte[] components = POLICY.createHasher().compute(ElementHashProvider.ofValues(sequences));
		return new Signature(HexFormat.of().formatHex(components));
	}

}
