package org.tally.search;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tally.article.figure.Bounds;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureType;
import org.tally.search.example.Example;
import org.tally.search.example.Examples;
import org.tally.search.example.Operator;
import org.tally.search.hit.ArticleHit;
import org.tally.search.hit.TotalHits;
import org.tally.search.query.ArticleOrder;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;
import org.tally.search.suggest.Spelling;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each operator finds in the sample corpus.
 */
class QueryLanguageIT {

	private final ArticleSearch search = SampleIndex.search();

	private final Counts counts = new Counts(SampleIndex.get().client(), SampleIndex.get().names(), this.search);

	private final Spelling spelling = new Spelling(SampleIndex.get().client(), SampleIndex.get().names(),
			SampleIndex.language(), SampleIndex.vocabulary(), this.counts);

	@ParameterizedTest
	@CsvSource({ "figure:killed>=100, 100, 1e12", "figure:killed>=1000, 1000, 1e12", "figure:killed<=5, 0, 5",
			"figure:killed=100..200, 100, 200", "figure:injured=25, 25, 25", "figure:displaced>1000, 1001, 1e12" })
	void aFigureOfTheTypeIsWithinTheNumbers(String query, double low, double high) {
		FigureType type = FigureType.valueOf(query.replaceAll("figure:(\\w+).*", "$1").toUpperCase());
		List<ArticleHit> hits = find(query).hits();
		assertThat(hits).isNotEmpty()
			.allSatisfy((hit) -> assertThat(hit.figures())
				.anyMatch((figure) -> figure.type() == type && touches(figure, low, high)));
	}

	private static boolean touches(Figure figure, double low, double high) {
		Bounds bounds = figure.bounds();
		Double from = (bounds.low() != null) ? bounds.low() : bounds.high();
		Double to = (bounds.high() != null) ? bounds.high() : bounds.low();
		return from != null && to != null && from <= high && to >= low;
	}

	@Test
	void aFigureIsHeldToWhatItSays() {
		// "more than 231 shot": at least so many, and nothing of how many at most.
		String only = "title:\"more than 231 shot\" figure:killed";
		assertThat(total(only + ">=200")).isOne();
		assertThat(total(only + ">231")).isOne();
		assertThat(total(only + "=200..300")).isOne();
		assertThat(total(only + ">=232")).isEqualTo(total(only + ">=1000"));
	}

	@Test
	void aTypeAndItsNumberAreOfOneFigure() {
		assertThat(total("figure:killed>=1")).isLessThanOrEqualTo(total("figure:killed"));
		assertThat(total("figure:>=100000 figure:killed")).isPositive();
		assertThat(total("figure:killed>=1000000")).isZero();
	}

	@Test
	void orJoinsTheTwoItStandsBetween() {
		assertThat(ids("strike tabqa OR raqqa")).isNotEmpty().isEqualTo(ids("strike (tabqa OR raqqa)"));
		assertThat(ids("tabqa OR raqqa strike OR dam")).isNotEmpty().isEqualTo(ids("(tabqa OR raqqa) (strike OR dam)"));
		assertThat(total("tabqa or raqqa")).isLessThan(total("tabqa OR raqqa"));
	}

	@Test
	void daysAreThoseOfTheFilters() {
		ArticleQuery filtered = ArticleQuery.ALL.with(FacetName.PUBLISHED,
				Selection.NONE.including("2017-05..2017-06"));
		assertThat(total("published:2017-05..2017-06")).isEqualTo(this.search.search(filtered).total().value())
			.isPositive();
		assertThat(total("published:none")).isEqualTo(2);
		assertThat(total("published:..2017-05") + total("published:>=2017-06") + total("published:none")).isEqualTo(44);
		assertThat(total("about:2017-03-17")).isPositive();
		assertThat(total("published:last-1-day")).isZero();
	}

	@Test
	void anActorByItsNameIsWhatItsFilterFinds() {
		for (String id : List.of("islamic-state", "un", "iraqi-army", "united-nations")) {
			for (String name : SampleIndex.vocabulary().namesOfActor(id)) {
				long filtered = this.search.search(ArticleQuery.ALL.with(FacetName.ACTOR, Selection.NONE.including(id)))
					.total()
					.value();
				assertThat(total("actor:\"" + name + '"')).as(name).isEqualTo(filtered);
			}
		}
	}

	@Test
	void whatWasAddedIsFoundByTheDayAndTheHourItCameIn() {
		String today = LocalDate.now(ZoneOffset.UTC).toString();
		for (String recent : List.of("last-24-hours", "last-7-days", "2020.." + today, ">=2020")) {
			assertThat(total("added:" + recent)).as(recent).isEqualTo(44);
		}
		for (String past : List.of("2017", "..2019-12", "<2020")) {
			assertThat(total("added:" + past)).as(past).isZero();
		}
		ArticleQuery filtered = ArticleQuery.ALL.withText("mosul")
			.with(FacetName.ADDED, Selection.NONE.excluding("last-2-days"));
		assertThat(this.search.search(filtered).total().value()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "place", "actor", "figure", "publication", "language", "published", "about" })
	void noneInAFieldIsTheNoneOfItsFacet(String field) {
		ArticleQuery chosen = ArticleQuery.ALL.with(FacetName.of(field).orElseThrow(),
				Selection.NONE.including(FacetName.NONE));
		assertThat(total(field + ":none")).isEqualTo(this.search.search(chosen).total().value());
		assertThat(total("-" + field + ":none") + total(field + ":none")).isEqualTo(total(""));
	}

	@Test
	void anyNameOfAPlaceOrActorWillDo() {
		assertThat(ids("place:mossoul")).isNotEmpty().isEqualTo(ids("place:Mosul"));
		assertThat(ids("actor:daesh")).isNotEmpty()
			.isEqualTo(ids("actor:\"Islamic State\""))
			.isEqualTo(ids("actor:(islamic state)"));
		assertThat(total("place:iraq")).as("with all that lies in it").isGreaterThan(total("place:mosul"));
		assertThat(total("place:(mosul OR raqqa)")).isGreaterThan(total("place:mosul"));
	}

	@Test
	void anEmptyResultsChangesAreCountedInOneRequest() {
		assertThat(this.counts.of(List.of(query("mosul xylophone"), query("mosul"), query("xylophone"))))
			.containsExactly(new TotalHits(0, true), new TotalHits(total("mosul"), true), new TotalHits(0, true));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "alepo | Aleppo", "alepo -raqqa | Aleppo -raqqa", "cilvilians | civilians",
					"Cilvilians -raqqa | Civilians -raqqa", "\"old citty\" | \"old city\"",
					"title:deminrs OR xylophone | title:deminers OR xylophone" })
	void aWordThatTheArticlesSpellOtherwiseIsCorrected(String typed, String meant) {
		Spelling.Correction better = this.spelling.better(query(typed), find(typed).total()).orElseThrow();
		assertThat(better.query().text()).isEqualTo(meant);
		assertThat(better.total().value()).isEqualTo(total(meant)).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = { "civilians", "xylophone", "Latakia", "latakia", "xy", "", "displac*", "cilvilians~",
			"by:jon", "figure:killed>=1000000" })
	void whatIsRightOrANameOrUnheardOfIsLeftAlone(String typed) {
		assertThat(this.spelling.better(query(typed), find(typed).total())).isEmpty();
	}

	@Test
	void everyExampleFindsWhatItSays() {
		List<Example> examples = new Examples(SampleIndex.get().client(), SampleIndex.get().names(),
				SampleIndex.vocabulary(), this.counts)
			.now();
		assertThat(examples).extracting(Example::operator).containsExactly(Operator.values());
		assertThat(examples).allSatisfy(
				(example) -> assertThat(total(example.query())).as(example.query()).isEqualTo(example.total().value()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "mosul~ raqqa~ tabqa~ civilan~ strikee~", "((((((((((a))))))))))", "\"a b\"~100" })
	void theLargestOfEachKindIsAnswered(String query) {
		assertThat(find(query).total().exact()).isTrue();
	}

	private SearchResult find(String text) {
		return this.search.search(query(text));
	}

	private long total(String text) {
		return find(text).total().value();
	}

	private List<String> ids(String text) {
		return this.search.search(new ArticleQuery(text, Map.of(), ArticleOrder.NEWEST, 1))
			.hits()
			.stream()
			.map(ArticleHit::id)
			.sorted()
			.toList();
	}

	private static ArticleQuery query(String text) {
		return ArticleQuery.ALL.withText(text);
	}

}
