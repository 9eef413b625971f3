package org.tally.search.language.field;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.NumberRangeQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import org.tally.article.figure.Quantifier;

/**
 * What is asked of one figure: {@code killed}, {@code killed>=100}, {@code >=100},
 * {@code killed=100..200}. A figure is held to what it says, and an open end says
 * nothing: "at least 105" is found by {@code >=100} and not by {@code <=200}, "up to 200"
 * by {@code <=200} and not by {@code >=150}, "50 to 80" by {@code >=70} and by
 * {@code <=60}. {@code =150..250} finds every figure that names a number in the range, or
 * two around it; "up to 200" and "at least 160" are among them.
 */
final class FigureClaim {

	private static final Pattern COMPARISON = Pattern.compile("([^<>=]*)(>=|<=|>|<|=)(.*)");

	private static final Pattern NUMBER = Pattern
		.compile("\\d{1,15}(\\.\\d{1,6})?|\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,6})?");

	private static final String LOW = "figures.low";

	private static final String HIGH = "figures.high";

	private FigureClaim() {
	}

	static boolean isComparison(String text) {
		return COMPARISON.matcher(text).matches();
	}

	/**
	 * The code of the type that is asked for; empty for any, and what was typed where it
	 * is none.
	 */
	static String type(String text) {
		Matcher comparison = COMPARISON.matcher(text);
		String type = comparison.matches() ? comparison.group(1) : text;
		return FigureWords.type(type).orElse(type.toLowerCase(Locale.ROOT).strip());
	}

	/** What the figure is compared with, as typed. */
	static String value(String text) {
		Matcher comparison = COMPARISON.matcher(text);
		return comparison.matches() ? comparison.group(3) : "";
	}

	/** The query, or nothing where the number is none. */
	static Optional<Query> query(String text) {
		Matcher comparison = COMPARISON.matcher(text);
		if (!comparison.matches()) {
			return Optional.of(QueryBuilders.bool()
				.filter((filter) -> filter.term((term) -> term.field("figureTypes").value(type(text))))
				.build()
				._toQuery());
		}
		return numbers(comparison.group(2), comparison.group(3)).map((numbers) -> {
			BoolQuery.Builder figure = QueryBuilders.bool().filter(numbers);
			if (!type(text).isEmpty()) {
				figure.filter((filter) -> filter.term((term) -> term.field("figures.type").value(type(text))));
			}
			// One figure has it all: 3 killed and 100 injured are not 100 killed.
			return QueryBuilders.bool()
				.filter((filter) -> filter.nested((nested) -> nested.path("figures").query(figure.build()._toQuery())))
				.build()
				._toQuery();
		});
	}

	private static Optional<Query> numbers(String sign, String value) {
		int dots = value.indexOf("..");
		if (dots < 0) {
			return number(value).map((number) -> switch (sign) {
				case ">=" -> atLeast(number, false);
				case ">" -> atLeast(number, true);
				case "<=" -> atMost(number, false);
				case "<" -> atMost(number, true);
				default -> between(number, number);
			});
		}
		String first = value.substring(0, dots);
		String last = value.substring(dots + 2);
		if (!sign.equals("=") || (first.isEmpty() && last.isEmpty())) {
			return Optional.empty();
		}
		if (first.isEmpty() || last.isEmpty()) {
			return first.isEmpty() ? number(last).map((number) -> atMost(number, false))
					: number(first).map((number) -> atLeast(number, false));
		}
		return number(first)
			.flatMap((low) -> number(last).filter((high) -> high >= low).map((high) -> between(low, high)));
	}

	private static Optional<Double> number(String text) {
		return NUMBER.matcher(text).matches() ? Optional.of(Double.valueOf(text.replace(",", ""))) : Optional.empty();
	}

	/** The upper end reaches the number; where it is open, the lower end does. */
	private static Query atLeast(double number, boolean more) {
		UnaryOperator<NumberRangeQuery.Builder> reaches = (range) -> more ? range.gt(number) : range.gte(number);
		BoolQuery.Builder open = QueryBuilders.bool().mustNot(known(HIGH));
		if (more) {
			open.filter(openEnd(range(LOW, reaches), Quantifier.MORE_THAN, LOW, number));
		}
		else {
			open.filter(range(LOW, reaches));
		}
		return QueryBuilders.bool()
			.filter(known(LOW))
			.should(range(HIGH, reaches), open.build()._toQuery())
			.minimumShouldMatch("1")
			.build()
			._toQuery();
	}

	private static Query atMost(double number, boolean less) {
		UnaryOperator<NumberRangeQuery.Builder> reaches = (range) -> less ? range.lt(number) : range.lte(number);
		BoolQuery.Builder open = QueryBuilders.bool().mustNot(known(LOW));
		if (less) {
			open.filter(openEnd(range(HIGH, reaches), Quantifier.LESS_THAN, HIGH, number));
		}
		else {
			open.filter(range(HIGH, reaches));
		}
		return QueryBuilders.bool()
			.filter(known(HIGH))
			.should(range(LOW, reaches), open.build()._toQuery())
			.minimumShouldMatch("1")
			.build()
			._toQuery();
	}

	/** "more than 100" is more than 100, though 100 is the number it names. */
	private static Query openEnd(Query beyond, Quantifier quantifier, String field, double number) {
		Query said = QueryBuilders.bool()
			.filter(range(field, (range) -> range.gte(number).lte(number)),
					QueryBuilders.term().field("figures.quantifier").value(quantifier.code()).build()._toQuery())
			.build()
			._toQuery();
		return QueryBuilders.bool().should(beyond, said).minimumShouldMatch("1").build()._toQuery();
	}

	private static Query between(double low, double high) {
		Query around = QueryBuilders.bool()
			.filter(range(LOW, (range) -> range.lte(high)), range(HIGH, (range) -> range.gte(low)))
			.build()
			._toQuery();
		Query noHigh = QueryBuilders.bool()
			.filter(range(LOW, (range) -> range.gte(low).lte(high)))
			.mustNot(known(HIGH))
			.build()
			._toQuery();
		Query noLow = QueryBuilders.bool()
			.filter(range(HIGH, (range) -> range.gte(low).lte(high)))
			.mustNot(known(LOW))
			.build()
			._toQuery();
		return QueryBuilders.bool().should(around, noHigh, noLow).minimumShouldMatch("1").build()._toQuery();
	}

	private static Query known(String field) {
		return QueryBuilders.exists().field(field).build()._toQuery();
	}

	private static Query range(String field, UnaryOperator<NumberRangeQuery.Builder> bounds) {
		return QueryBuilders.range().number((range) -> bounds.apply(range.field(field))).build()._toQuery();
	}

	/** The nearest that can be read: without what is no number, the smaller first. */
	static String mended(String text) {
		Matcher comparison = COMPARISON.matcher(text);
		if (!comparison.matches()) {
			return text;
		}
		String type = comparison.group(1);
		Matcher digits = Pattern.compile("\\d+(\\.\\d+)?").matcher(value(text).replace(",", ""));
		double[] numbers = digits.results()
			.mapToDouble((number) -> Double.parseDouble(number.group()))
			.sorted()
			.toArray();
		String value = switch (numbers.length) {
			case 0 -> "";
			case 1 -> comparison.group(2) + plain(numbers[0]);
			default -> "=" + plain(numbers[0]) + ".." + plain(numbers[numbers.length - 1]);
		};
		return type + value;
	}

	private static String plain(double number) {
		return (number == Math.rint(number)) ? String.format(Locale.ROOT, "%.0f", number) : String.valueOf(number);
	}

}
