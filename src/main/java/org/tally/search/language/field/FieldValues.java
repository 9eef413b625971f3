package org.tally.search.language.field;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.tally.article.figure.FigureType;
import org.tally.search.facet.FacetFilters;
import org.tally.search.language.mistake.Mistake;
import org.tally.search.language.mistake.QueryMistake.Kind;
import org.tally.search.language.mistake.Refusals;
import org.tally.search.language.mistake.Typed;
import org.tally.search.query.FacetName;

/**
 * Queries in the fields that have values of their own and no words: figures, days,
 * languages.
 */
public final class FieldValues {

	private final Typed typed;

	private final LocalDate today;

	public FieldValues(Typed typed, LocalDate today) {
		this.typed = typed;
		this.today = today;
	}

	public Query of(SearchField field, FieldQueryNode node) {
		return switch (field) {
			case FIGURE -> figure(node);
			case LANGUAGE -> language(node);
			default -> days(field, node);
		};
	}

	/** Articles that have no value in the field, as its facet counts them. */
	public Query none(SearchField field) {
		return QueryBuilders.bool()
			.filter(FacetFilters.without(FacetName.of(field.code()).orElseThrow()))
			.build()
			._toQuery();
	}

	private Query figure(FieldQueryNode node) {
		String text = node.getTextAsString();
		String type = FigureClaim.type(text);
		boolean known = FigureWords.type(type).isPresent();
		if (!known && !(type.isEmpty() && FigureClaim.isComparison(text))) {
			String rest = text.substring(Math.min(type.length(), text.length()));
			Optional<String> near = FigureWords.nearest(type);
			throw near.map((code) -> Mistake.in(node, this.typed, code + rest, Kind.FIGURE_TYPE_NEAR, type, code))
				.orElseGet(() -> Mistake
					.in(node, this.typed, Refusals.words(text), Kind.FIGURE_TYPE, type,
							types().collect(Collectors.joining(", ")))
					.mending(fieldStart(node), this.typed.at(node.getEnd()), Refusals.words(type)));
		}
		return FigureClaim.query(text)
			.orElseThrow(() -> Mistake.in(node, this.typed, FigureClaim.mended(text), Kind.FIGURE_NUMBER,
					FigureClaim.value(text), type.isEmpty() ? FigureType.KILLED.code() : type));
	}

	private static Stream<String> types() {
		return Arrays.stream(FigureType.values()).map(FigureType::code);
	}

	private Query days(SearchField field, FieldQueryNode node) {
		String text = node.getTextAsString();
		Optional<Query> hours = (field == SearchField.ADDED) ? FacetFilters.added(text.toLowerCase(Locale.ROOT))
				: Optional.empty();
		if (hours.isPresent()) {
			return QueryBuilders.bool().filter(hours.get()).build()._toQuery();
		}
		return Days.query(field.words().get(0), text, this.today).orElseThrow(() -> {
			int start = this.typed.at(node.getBegin());
			int end = SpokenDates.end(this.typed.text(), start);
			if (end > this.typed.at(node.getEnd())) {
				// "published:May 2017": a date of several words needs quotes.
				String said = this.typed.text().substring(start, end);
				return Mistake.at(start, end, Days.mended(said, this.today).orElse('"' + said + '"'), Kind.DATE, said);
			}
			Mistake mistake = Mistake.in(node, this.typed, "", Kind.DATE, text);
			return Days.mended(text, this.today)
				.map((mended) -> Mistake.in(node, this.typed, mended, Kind.DATE, text))
				.orElseGet(() -> mistake.mending(fieldStart(node), this.typed.at(node.getEnd()), Refusals.words(text)));
		});
	}

	private Query language(FieldQueryNode node) {
		String text = node.getTextAsString().toLowerCase(Locale.ROOT);
		for (String code : Locale.getISOLanguages()) {
			if (code.equals(text) || name(code).equals(text)) {
				return QueryBuilders.bool()
					.filter((filter) -> filter.term((term) -> term.field("language").value(code)))
					.build()
					._toQuery();
			}
		}
		String mended = Nearest.of(text, Arrays.stream(Locale.getISOLanguages()).map(FieldValues::name)).orElse("");
		throw mended.isEmpty()
				? Mistake.in(node, this.typed, "", Kind.LANGUAGE, text)
					.mending(fieldStart(node), this.typed.at(node.getEnd()), Refusals.words(text))
				: Mistake.in(node, this.typed, mended, Kind.LANGUAGE, text);
	}

	private static String name(String code) {
		return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
	}

	/** Where "field:" begins; the word itself where the field stands before a group. */
	private int fieldStart(FieldQueryNode node) {
		int start = this.typed.at(node.getBegin());
		String field = node.getFieldAsString() + ":";
		String before = this.typed.text().substring(0, start).stripTrailing();
		return before.endsWith(field) ? before.length() - field.length() : start;
	}

	/** "killed>=100" outside of figure:, "published>=2017", "title=mosul". */
	public Mistake comparison(FieldQueryNode node, String name, String sign, String value) {
		String compared = name + sign + value;
		Optional<SearchField> field = SearchField.of(name.toLowerCase(Locale.ROOT)).filter((each) -> !name.isEmpty());
		boolean figure = FigureWords.type(name).isPresent();
		String mended = Refusals.words(name) + " " + Refusals.words(value);
		if (figure) {
			mended = "figure:" + compared;
		}
		else if (field.isPresent() && (sign.equals("=") || field.get().hasValues())) {
			mended = field.get().code() + ":" + (sign.equals("=") ? "" : sign) + value;
		}
		Mistake mistake = Mistake.in(node, this.typed, mended.strip(), Kind.COMPARISON, compared);
		return (figure || field.isPresent())
				? mistake.mending(fieldStart(node), this.typed.at(node.getEnd()), mended.strip()) : mistake;
	}

	/** "[a TO b]". */
	public Mistake range(TermRangeQueryNode range) {
		FieldQueryNode lower = range.getLowerBound();
		FieldQueryNode upper = range.getUpperBound();
		String text = this.typed.text();
		int start = this.typed.at(lower.getBegin());
		while (start > 0 && "[{".indexOf(text.charAt(start)) < 0) {
			start--;
		}
		int end = this.typed.at(upper.getEnd());
		while (end < text.length() && "]}".indexOf(text.charAt(end - 1)) < 0) {
			end++;
		}
		String from = lower.getTextAsString().replace("*", "");
		String to = upper.getTextAsString().replace("*", "");
		String field = lower.getFieldAsString();
		String span = SearchField.of(field)
			.filter(SearchField::isDate)
			.map((date) -> from + ".." + to)
			.orElseGet(() -> field.equalsIgnoreCase("figure") ? "=" + from + ".." + to
					: "(" + Refusals.words(from + " " + to) + ")");
		return Mistake.at(start, end, span, Kind.RANGE);
	}

}
