package org.tally.web.search;

import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.language.mistake.QueryMistake.Kind;
import org.tally.search.query.ArticleQuery;
import org.tally.web.query.ArticleQueryAddress;

/**
 * A mistake in a query: what was typed, with the place marked, what to change, and the
 * query mended.
 *
 * @param before what was typed before the place
 * @param place what is marked; empty where no one place is to blame
 * @param mended the query to go on with, or null
 * @param href its address, with the filters that were chosen
 * @param list whether it may be a list, for which there is a page
 */
public record MistakeBox(String message, String before, String place, String after, @Nullable String mended,
		@Nullable String href, boolean list) {

	/** Of what is too long the box above has all. */
	private static final int LONGEST_PLACE = 300;

	private static String cut(String place) {
		return (place.length() <= LONGEST_PLACE) ? place : place.substring(0, LONGEST_PLACE) + "…";
	}

	static MistakeBox of(QueryMistake mistake, ArticleQuery query, String message) {
		return of(mistake, query.text(), message, (mended) -> ArticleQueryAddress.of(query.withText(mended)));
	}

	/**
	 * The same on a page of its own.
	 * @param address of that page with the mended words
	 */
	public static MistakeBox of(QueryMistake mistake, String text, String message, UnaryOperator<String> address) {
		int start = Math.min(mistake.start(), text.length());
		int end = Math.min(mistake.end(), text.length());
		String mended = mistake.mended();
		return new MistakeBox(message, text.substring(0, start), cut(text.substring(start, end)), text.substring(end),
				mended, (mended != null) ? address.apply(mended) : null, mistake.kind() == Kind.TOO_LONG);
	}

}
