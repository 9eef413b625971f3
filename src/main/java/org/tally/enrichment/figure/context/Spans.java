package org.tally.enrichment.figure.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.Mention;
import org.tally.enrichment.text.Document;

/**
 * Names of one kind by the tokens that they take, in text order, so that a rule for one
 * sentence need not go through those of all others.
 */
public final class Spans<T> {

	/**
	 * A name where it stands.
	 *
	 * @param from index of its first token
	 * @param to index after its last token
	 */
	public record Span<T>(T value, int from, int to) {

	}

	private final List<Span<T>> all;

	private final Map<Integer, Span<T>> starts = new HashMap<>();

	private final Map<Integer, Span<T>> ends = new HashMap<>();

	/**
	 * Spans in text order.
	 */
	public Spans(List<Span<T>> all) {
		this.all = List.copyOf(all);
		for (Span<T> span : all) {
			this.starts.put(span.from(), span);
			this.ends.put(span.to(), span);
		}
	}

	/**
	 * Names in text order, each with where it stands.
	 */
	public static <T> Spans<T> of(Document document, List<T> names, Function<T, Mention> at) {
		List<Span<T>> all = new ArrayList<>();
		for (T name : names) {
			Mention mention = at.apply(name);
			all.add(new Span<>(name, document.tokenAt(mention.start()), document.tokenAt(mention.end())));
		}
		return new Spans<>(all);
	}

	public List<Span<T>> all() {
		return this.all;
	}

	/** Those that begin at a token or behind it and before another. */
	public List<Span<T>> between(int from, int to) {
		int first = firstAt(from);
		return this.all.subList(first, Math.max(first, firstAt(to)));
	}

	/** The last that begins before a token, or null. */
	public @Nullable T lastBefore(int token) {
		int next = firstAt(token);
		return (next > 0) ? this.all.get(next - 1).value() : null;
	}

	/** The first that begins at a token or behind it, or null. */
	public @Nullable T firstFrom(int token) {
		int next = firstAt(token);
		return (next < this.all.size()) ? this.all.get(next).value() : null;
	}

	/** The one that begins at a token, or null. */
	public @Nullable T startingAt(int token) {
		Span<T> span = this.starts.get(token);
		return (span != null) ? span.value() : null;
	}

	/** The one that begins at a token with where it stands, or null. */
	public @Nullable Span<T> spanAt(int token) {
		return this.starts.get(token);
	}

	/** The one whose last token is right before a token, or null. */
	public @Nullable T endingAt(int token) {
		Span<T> span = this.ends.get(token);
		return (span != null) ? span.value() : null;
	}

	/** The same with where it stands, or null. */
	public @Nullable Span<T> spanEndingAt(int token) {
		return this.ends.get(token);
	}

	/** How many begin before a token. */
	public int countBefore(int token) {
		return firstAt(token);
	}

	private int firstAt(int token) {
		int low = 0;
		int high = this.all.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.all.get(middle).from() < token) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
