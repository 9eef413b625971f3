package org.tally.web.figure;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tally.article.figure.Bounds;
import org.tally.article.figure.Figure;
import org.tally.enrichment.date.DateFinder;
import org.tally.enrichment.figure.context.Names;
import org.tally.enrichment.number.Quantity;
import org.tally.enrichment.number.Quantity.Kind;
import org.tally.enrichment.number.QuantityFinder;
import org.tally.enrichment.text.Document;

/**
 * Tells the figures whose number a headline gives: what an article is about is no detail
 * of it.
 */
final class HeadlineNumbers {

	private static final QuantityFinder QUANTITIES = new QuantityFinder();

	private static final DateFinder DATES = new DateFinder();

	private final Set<Double> numbers = new HashSet<>();

	HeadlineNumbers(String headline) {
		Document document = Document.of(headline);
		List<Quantity> counts = counts(document, new BitSet());
		if (!counts.isEmpty()) {
			// Few headlines have numbers, fewer dates, which take longer to find.
			Names names = new Names(List.of(), List.of(), DATES.find(document, null).all());
			counts(document, names.dateTokens(document))
				.forEach((count) -> ends(count.bounds()).forEach(this.numbers::add));
		}
	}

	private static List<Quantity> counts(Document document, BitSet taken) {
		return document.sentences()
			.stream()
			.flatMap((sentence) -> QUANTITIES.find(document, sentence, taken).stream())
			.filter((quantity) -> quantity.kind() == Kind.NUMBER || quantity.kind() == Kind.VAGUE)
			.toList();
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
