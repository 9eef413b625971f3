package org.tally.web.figure;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tally.article.figure.Bounds;
import org.tally.article.figure.Figure;
import org.tally.enrichment.number.Quantity;
import org.tally.enrichment.number.Quantity.Kind;
import org.tally.enrichment.number.QuantityFinder;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Sentence;

/**
 * Tells the figures that a headline gives: what an article is about is no detail of it.
 */
final class HeadlineNumbers {

	private static final QuantityFinder QUANTITIES = new QuantityFinder();

	private final Set<Double> numbers = new HashSet<>();

	HeadlineNumbers(String headline) {
		Document document = Document.of(headline);
		for (Sentence sentence : document.sentences()) {
			for (Quantity quantity : QUANTITIES.find(document, sentence, new BitSet())) {
				if (quantity.kind() == Kind.NUMBER || quantity.kind() == Kind.VAGUE) {
					ends(quantity.bounds()).forEach(this.numbers::add);
				}
			}
		}
	}

	/** "Killed 105" is said of "at least 105", one end of which is open. */
	boolean has(Figure figure) {
		return ends(figure.bounds()).anyMatch(this.numbers::contains);
	}

	private static Stream<Double> ends(Bounds bounds) {
		return Stream.of(Optional.ofNullable(bounds.low()), Optional.ofNullable(bounds.high()))
			.flatMap(Optional::stream);
	}

}
