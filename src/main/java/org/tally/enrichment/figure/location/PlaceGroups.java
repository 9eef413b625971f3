package org.tally.enrichment.figure.location;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.PlaceMention;
import org.tally.enrichment.figure.context.ClauseWords;
import org.tally.enrichment.figure.context.NameIndex;
import org.tally.enrichment.figure.context.Spans.Span;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Puts places that a text names together into groups, and tells which of each group is
 * meant.
 */
final class PlaceGroups {

	/** Words between two names of a group: "A in the western countryside of B". */
	private static final int GAP = 12;

	private final ClauseWords words;

	PlaceGroups(ClauseWords words) {
		this.words = words;
	}

	/** The groups between two tokens in text order. */
	List<PlaceGroup> between(Document document, NameIndex names, int from, int to) {
		List<PlaceGroup> groups = new ArrayList<>();
		List<Span<PlaceMention>> together = new ArrayList<>();
		for (Span<PlaceMention> span : names.places().between(from, to)) {
			if (document.token(span.to()).hyphenated()) {
				continue;
			}
			if (!together.isEmpty() && !goesOn(document, together.get(together.size() - 1).to(), span.from())) {
				groups.add(group(document, together));
				together.clear();
			}
			together.add(span);
		}
		if (!together.isEmpty()) {
			groups.add(group(document, together));
		}
		return groups;
	}

	private boolean goesOn(Document document, int from, int to) {
		if (to - from > GAP) {
			return false;
		}
		for (int i = from; i < to; i++) {
			Token token = document.token(i);
			boolean link = this.words.is("link", token) || this.words.is("kind", token) || token.text().equals(",")
					|| token.text().equals("(") || token.text().equals(")") || token.is("'s")
					|| (token.hyphenated() && this.words.is("held", token))
					|| document.token(i + 1).hyphenated() && this.words.is("held", document.token(i + 1));
			if (!link) {
				return false;
			}
		}
		return true;
	}

	private PlaceGroup group(Document document, List<Span<PlaceMention>> spans) {
		List<PlaceMention> members = spans.stream().map(Span::value).toList();
		List<PlaceMention> inner = new ArrayList<>();
		for (int i = 0; i < members.size(); i++) {
			PlaceMention member = members.get(i);
			boolean again = inner.stream().anyMatch((other) -> other.place().id().equals(member.place().id()));
			if (!again && !covers(document, spans, i)) {
				inner.add(member);
			}
		}
		PlaceMention first = inner.isEmpty() ? members.get(0) : inner.get(0);
		boolean listed = inner.size() > 1 || isOneOfMany(document, spans);
		PlaceMention cover = listed ? cover(members, inner) : null;
		return new PlaceGroup((cover != null) ? cover : first, spans.get(0).from(), spans.get(spans.size() - 1).to(),
				listed);
	}

	/**
	 * Whether another member lies in one: by the gazetteer, or because the text says so
	 * and the kinds agree ("A in B", "A's B").
	 */
	private boolean covers(Document document, List<Span<PlaceMention>> spans, int index) {
		Span<PlaceMention> outer = spans.get(index);
		for (int i = 0; i < spans.size(); i++) {
			Span<PlaceMention> other = spans.get(i);
			boolean wider = PlaceGroup.rank(outer.value()) <= PlaceGroup.rank(other.value());
			boolean said = (i == index - 1 && isInside(document, other.to(), outer.from()))
					|| (i == index + 1 && wider && isPossessor(document, outer.to(), other.from()));
			if (i != index && ((said && wider) || PlaceGroup.isKnownIn(other.value(), outer.value()))) {
				return true;
			}
		}
		return false;
	}

	/** "X and Y neighbourhoods", where one of them is not known for a place. */
	private boolean isOneOfMany(Document document, List<Span<PlaceMention>> spans) {
		return spans.stream()
			.anyMatch((span) -> this.words.is("plural", document.token(span.to()))
					|| (this.words.is("link", document.token(span.to())) && !document.token(span.to()).is("in")
							&& this.words.is("plural", document.token(span.to() + 1))));
	}

	/** "A in the north of B": no comma or "and" between. */
	private static boolean isInside(Document document, int from, int to) {
		boolean inside = false;
		for (int i = from; i < to; i++) {
			Token token = document.token(i);
			if (token.is("and") || token.text().equals(",")) {
				return false;
			}
			inside = inside || token.is("in") || token.is("of");
		}
		return inside;
	}

	/** "A's B", "the A suburb B". */
	private boolean isPossessor(Document document, int from, int to) {
		return (from < to && document.token(from).is("'s"))
				|| (to - from == 1 && this.words.is("kind", document.token(from)))
				|| (from == to && document.token(from - 1).fold().endsWith("s"));
	}

	/** The narrowest of the members that others lie in, but for countries. */
	private static @Nullable PlaceMention cover(List<PlaceMention> members, List<PlaceMention> inner) {
		PlaceMention cover = null;
		for (PlaceMention member : members) {
			int rank = PlaceGroup.rank(member);
			if (!inner.contains(member) && rank > 1 && (cover == null || rank > PlaceGroup.rank(cover))) {
				cover = member;
			}
		}
		return cover;
	}

}
