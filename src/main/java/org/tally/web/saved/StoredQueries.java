package org.tally.web.saved;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.tally.savedquery.QueryReader;
import org.tally.savedquery.SavedQuery;
import org.tally.search.language.QueryLanguage;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.language.mistake.QueryMistake.Kind;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.web.Labels;
import org.tally.web.query.ArticleQueryAddress;

/**
 * Reads the addresses that saved queries keep. An address that is typed passes over what
 * means nothing; a saved one may not, since it would ask for more than it was saved for.
 */
@Component
public class StoredQueries implements QueryReader {

	/** Parameters that choose nothing. */
	private static final Set<String> OTHERS = Set.of("q", "sort", "page");

	private final Labels labels;

	private final QueryLanguage language;

	StoredQueries(Labels labels, QueryLanguage language) {
		this.labels = labels;
		this.language = language;
	}

	@Override
	public ArticleQuery read(SavedQuery saved) {
		return read(saved.query());
	}

	/**
	 * The query of parameters that all mean something.
	 * @throws QueryMistakeException if one of them does not
	 */
	public ArticleQuery read(String parameters) {
		try {
			for (String parameter : parameters.isEmpty() ? new String[0] : parameters.split("&")) {
				int equals = parameter.indexOf('=');
				if (equals <= 0) {
					throw mistake(Kind.ADDRESS);
				}
				check(decode(parameter.substring(0, equals)), decode(parameter.substring(equals + 1)));
			}
			return ArticleQueryAddress.parse(parameters);
		}
		catch (IllegalArgumentException ex) {
			throw mistake(Kind.ADDRESS);
		}
	}

	/**
	 * What pauses a saved query until it is mended, or nothing where it can be searched.
	 */
	public Optional<QueryMistake> mistake(SavedQuery saved) {
		try {
			this.language.parse(read(saved).text());
			return Optional.empty();
		}
		catch (QueryMistakeException ex) {
			return Optional.of(ex.mistake());
		}
	}

	/**
	 * What is left of it where a part means nothing any more, to be mended.
	 */
	public ArticleQuery rest(SavedQuery saved) {
		try {
			return ArticleQueryAddress.parse(saved.query());
		}
		catch (IllegalArgumentException ex) {
			return ArticleQuery.ALL;
		}
	}

	private void check(String name, String value) {
		if (OTHERS.contains(name)) {
			return;
		}
		String code = name.startsWith(ArticleQueryAddress.NOT) ? name.substring(ArticleQueryAddress.NOT.length())
				: name;
		Optional<FacetName> facet = FacetName.of(code);
		if (facet.isEmpty()) {
			throw mistake(Kind.FILTER, code);
		}
		if (!facet.get().means(value)) {
			throw mistake(Kind.FILTER_VALUE, this.labels.of(facet.get()), value);
		}
	}

	/** A mistake of the whole, with no place and no mend. */
	private static QueryMistakeException mistake(Kind kind, String... details) {
		return new QueryMistakeException(new QueryMistake(kind, List.of(details), 0, 0, null));
	}

	private static String decode(String value) {
		return URLDecoder.decode(value, StandardCharsets.UTF_8);
	}

}
