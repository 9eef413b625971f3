package org.tally.web.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * How a result is looked at, which changes nothing of it and is no part of the query:
 * {@code view=table&columns=place&columns=date}, {@code view=map&at=36.3,43.1,5}. A
 * request has one, and every address of a search that is made while it is answered keeps
 * it, as every word is in the request's language.
 *
 * @param columns of the table that were chosen; none for the usual ones
 * @param at what the map shows, or null for where the result is
 * @param eachCopy whether near copies are hits of their own, {@code copies=each}
 */
public record Presentation(View view, List<String> columns, @Nullable String at, boolean eachCopy) {

	/** As the page first comes. */
	public static final Presentation USUAL = new Presentation(View.LIST, List.of(), null, false);

	/** Parameter of the columns. */
	public static final String COLUMNS = "columns";

	/** Each of a page's links asks for it. */
	private static final String CURRENT = Presentation.class.getName();

	private static final String COPIES = "copies";

	private static final String EACH = "each";

	/** There are fewer columns than this. */
	private static final int MOST_COLUMNS = 20;

	/** Two coordinates and a number are shorter. */
	private static final int LONGEST = 60;

	public Presentation {
		columns = columns.stream()
			.filter((column) -> column.matches("[a-z_]{1,40}"))
			.distinct()
			.limit(MOST_COLUMNS)
			.toList();
		at = (at != null && at.length() <= LONGEST) ? at : null;
	}

	/**
	 * That of the request that is being answered; the list where there is none.
	 */
	public static Presentation current() {
		if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
			return USUAL;
		}
		HttpServletRequest request = attributes.getRequest();
		if (request.getAttribute(CURRENT) instanceof Presentation read) {
			return read;
		}
		Presentation read = read(request);
		request.setAttribute(CURRENT, read);
		return read;
	}

	/**
	 * Whether near copies are hits of their own: they are rows of the table in any case.
	 */
	public boolean isOfEachCopy() {
		return this.view == View.TABLE || this.eachCopy;
	}

	private static Presentation read(HttpServletRequest request) {
		try {
			return read(request::getParameterValues);
		}
		catch (InvalidParameterException ex) {
			return USUAL;
		}
	}

	/**
	 * The same with near copies together or each by itself.
	 */
	public Presentation withEachCopy(boolean each) {
		return new Presentation(this.view, this.columns, this.at, each);
	}

	static Presentation read(Function<String, String @Nullable []> parameters) {
		View view = View.of(first(parameters.apply("view")));
		String[] columns = parameters.apply(COLUMNS);
		return new Presentation(view,
				(view == View.TABLE && columns != null) ? Arrays.stream(columns).toList() : List.of(),
				(view == View.MAP) ? first(parameters.apply("at")) : null,
				EACH.equals(first(parameters.apply(COPIES))));
	}

	private static @Nullable String first(String @Nullable [] values) {
		return (values != null && values.length > 0) ? values[0] : null;
	}

	/**
	 * What addresses and forms carry of it.
	 */
	public List<Parameter> parameters() {
		List<Parameter> parameters = new ArrayList<>();
		if (this.view != View.LIST) {
			parameters.add(new Parameter("view", this.view.code()));
		}
		this.columns.forEach((column) -> parameters.add(new Parameter(COLUMNS, column)));
		if (this.at != null) {
			parameters.add(new Parameter("at", this.at));
		}
		if (this.eachCopy) {
			parameters.add(new Parameter(COPIES, EACH));
		}
		return parameters;
	}

}
