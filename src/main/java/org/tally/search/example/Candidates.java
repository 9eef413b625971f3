package org.tally.search.example;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tally.article.Vocabulary;

/**
 * Queries that probably find something, made of articles' headlines and of what is most
 * frequent in the index.
 */
final class Candidates {

	/** Words with something to say, most of them. */
	private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

	private static final Pattern NEIGHBOURS = Pattern.compile("\\p{L}{3,} \\p{L}{4,}");

	private static final Pattern AROUND_ONE = Pattern.compile("(\\p{L}{4,}) \\p{L}+ (\\p{L}{4,})");

	/** Long enough for its beginning to stand for several words. */
	private static final int LONG = 8;

	private final List<Examples.Source> articles;

	private final Map<String, List<String>> listed;

	private final Vocabulary vocabulary;

	private final List<List<String>> headlines;

	Candidates(List<Examples.Source> articles, Map<String, List<String>> listed, Vocabulary vocabulary) {
		this.articles = articles;
		this.listed = listed;
		this.vocabulary = vocabulary;
		this.headlines = titles().map(Candidates::words).filter((words) -> words.size() > 2).toList();
	}

	void forEach(BiConsumer<Operator, List<String>> reader) {
		for (Operator operator : Operator.values()) {
			reader.accept(operator, of(operator));
		}
	}

	private List<String> of(Operator operator) {
		return switch (operator) {
			case WORDS -> perHeadline((words) -> words.get(0) + " " + words.get(1));
			case PHRASE -> matches(NEIGHBOURS, (found) -> '"' + found.group() + '"');
			case OR -> pairs((one, other) -> one.get(0) + " OR " + other.get(0));
			case WITHOUT -> pairs((one, other) -> one.get(0) + " -" + other.get(1));
			case GROUP -> pairs((one, other) -> "(" + one.get(0) + " OR " + other.get(0) + ") " + one.get(1));
			case PREFIX -> longWords((word) -> word.substring(0, LONG - 2) + "*");
			case SPELLING -> longWords((word) -> word.substring(0, LONG / 2) + word.substring(LONG / 2 + 1) + "~");
			case NEAR -> matches(AROUND_ONE, (found) -> '"' + found.group(1) + " " + found.group(2) + "\"~5");
			case TITLE -> perHeadline((words) -> "title:" + words.get(0));
			case TEXT -> perHeadline((words) -> "text:(" + words.get(0) + " OR " + words.get(1) + ")");
			case ACTOR -> named("actor:", "actorIds", (id) -> this.vocabulary.actor(id).name());
			case PLACE -> named("place:", "placeIds", (id) -> this.vocabulary.place(id).name());
			case PUBLICATION -> named("publication:", "publication", Function.identity());
			case BY -> this.articles.stream()
				.map(Examples.Source::author)
				.filter(Objects::nonNull)
				.map((author) -> "by:" + quoted(author))
				.toList();
			case LANGUAGE -> this.listed.get("language")
				.stream()
				.map((code) -> "language:"
						+ Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT))
				.toList();
			case FIGURE -> figures("");
			case FIGURE_AT_LEAST ->
				Stream.of(">=100", ">=10", ">=2").flatMap((sign) -> figures(sign).stream().limit(1)).toList();
			case FIGURE_RANGE ->
				Stream.of("=10..50", "=1..10", "=1..1000").flatMap((sign) -> figures(sign).stream().limit(1)).toList();
			case PUBLISHED -> newest().map((day) -> "published:" + day.substring(0, "2017-05".length())).toList();
			case PUBLISHED_LAST -> last();
			case PUBLISHED_NONE -> List.of("published:none");
			case ABOUT -> this.articles.stream()
				.flatMap((article) -> Stream.ofNullable(article.aboutDates()).flatMap(List::stream))
				.map((days) -> "about:" + days.gte())
				.toList();
			// An index that nothing comes into any more has examples, too.
			case ADDED ->
				List.of("added:last-7-days", "added:last-30-days", "added:last-12-months", "added:last-10-years");
		};
	}

	private Stream<String> titles() {
		return this.articles.stream().map(Examples.Source::title).filter(Objects::nonNull);
	}

	/** A headline's words, the longest first, which say most. */
	private static List<String> words(String title) {
		return WORD.matcher(title)
			.results()
			.map((word) -> word.group().toLowerCase(Locale.ROOT))
			.distinct()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList();
	}

	private List<String> perHeadline(Function<List<String>, String> query) {
		return this.headlines.stream().map(query).toList();
	}

	/** Of two headlines that follow each other. */
	private List<String> pairs(BiFunction<List<String>, List<String>, String> query) {
		return IntStream.range(1, this.headlines.size())
			.mapToObj((at) -> query.apply(this.headlines.get(at - 1), this.headlines.get(at)))
			.toList();
	}

	private List<String> longWords(Function<String, String> query) {
		return this.headlines.stream()
			.map((words) -> words.get(0))
			.filter((word) -> word.length() > LONG)
			.map(query)
			.toList();
	}

	private List<String> matches(Pattern pattern, Function<MatchResult, String> query) {
		return titles().flatMap((title) -> pattern.matcher(title).results().limit(1))
			.map(query)
			.map((text) -> text.toLowerCase(Locale.ROOT))
			.toList();
	}

	private List<String> named(String field, String values, Function<String, String> name) {
		return this.listed.get(values).stream().map((value) -> field + quoted(name.apply(value))).toList();
	}

	private List<String> figures(String sign) {
		return this.listed.get("figureTypes").stream().map((type) -> "figure:" + type + sign).toList();
	}

	private Stream<String> newest() {
		return this.listed.get("newest").stream();
	}

	private List<String> last() {
		List<String> spans = new ArrayList<>(List.of("published:last-30-days", "published:last-12-months"));
		newest().map((day) -> Year.now().getValue() - LocalDate.parse(day).getYear() + 1)
			.filter((years) -> years > 0)
			.forEach((years) -> spans.add("published:last-" + years + "-years"));
		return spans;
	}

	private static String quoted(String name) {
		String plain = name.replaceAll("[\"“”„«»\\\\]", " ").strip();
		return plain.matches("\\p{L}+") ? plain : '"' + plain + '"';
	}

}
