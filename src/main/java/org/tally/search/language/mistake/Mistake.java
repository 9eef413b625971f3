package org.tally.search.language.mistake;

import java.util.List;

import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.jspecify.annotations.Nullable;
import org.tally.search.language.mistake.QueryMistake.Kind;

/**
 * A mistake on its way from where it is found to where the mended query is tried.
 */
public final class Mistake extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Kind kind;

	private final transient List<String> details;

	private final int start;

	private final int end;

	private final transient Change change;

	/**
	 * What would mend it.
	 *
	 * @param after what to write at the end of the text
	 */
	private record Change(int start, int end, String instead, String after) {
	}

	private Mistake(Kind kind, List<String> details, int start, int end, Change change) {
		super(kind.key(), null, false, false);
		this.kind = kind;
		this.details = details;
		this.start = start;
		this.end = end;
		this.change = change;
	}

	/**
	 * A mistake at a place in what was typed.
	 * @param instead what to write there
	 */
	public static Mistake at(int start, int end, String instead, Kind kind, String... details) {
		return new Mistake(kind, List.of(details), start, end, new Change(start, end, instead, ""));
	}

	/** A mistake in the words of a node, whose places are those in the grammar's text. */
	public static Mistake in(FieldQueryNode node, Typed typed, String instead, Kind kind, String... details) {
		return at(typed.at(node.getBegin()), typed.at(node.getEnd()), instead, kind, details);
	}

	/** The same at another place. */
	public Mistake movedTo(int from, int to) {
		return new Mistake(this.kind, this.details, from, to, this.change);
	}

	/** The same, mended by a change elsewhere. */
	public Mistake mending(int from, int to, String instead) {
		return new Mistake(this.kind, this.details, this.start, this.end, new Change(from, to, instead, ""));
	}

	/** The same, mended by what is added at the end besides. */
	Mistake closedBy(String after) {
		return new Mistake(this.kind, this.details, this.start, this.end,
				new Change(this.change.start, this.change.end, this.change.instead, after));
	}

	/** The text with its mistake mended. */
	public String mend(String text) {
		return (text.substring(0, this.change.start) + this.change.instead + text.substring(this.change.end)).strip()
				+ this.change.after;
	}

	/**
	 * The mistake as readers are told of it.
	 * @param mended the query without it, which was tried, or null
	 */
	public QueryMistake told(@Nullable String mended) {
		return new QueryMistake(this.kind, this.details, this.start, this.end, mended);
	}

}
