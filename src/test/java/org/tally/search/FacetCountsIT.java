package org.tally.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tally.search.facet.DateUnit;
import org.tally.search.facet.Facet;
import org.tally.search.facet.FacetValue;
import org.tally.search.facet.Timeline;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every count is the total of the search in which its value is the only one included of
 * its facet.
 */
class FacetCountsIT {

	private static final Map<FacetName, List<String>> CHOICES = Map.of(FacetName.PUBLISHED,
			List.of("2017", "2017-05", "2017-03-10..2017-05", "..2016", "none", "last-12-months"), FacetName.ABOUT,
			List.of("2017-03", "2017-03-17", "2016-11..", "none"), FacetName.ADDED,
			List.of("last-24-hours", "last-7-days", "2017", "2020-01.."), FacetName.FIGURE,
			List.of("killed", "injured", "displaced", "none"), FacetName.ACTOR,
			List.of("islamic-state", "iraqi-army", "nobody", "none"), FacetName.KIND,
			List.of("armed_group", "media", "none"), FacetName.PLACE, List.of("iq", "iq-mosul", "sy", "none"),
			FacetName.AREA, List.of("42,35,45,37", "36,34,41,37"), FacetName.PUBLICATION,
			List.of("Sample Wire", "The Daily Ledger", "none"), FacetName.LANGUAGE, List.of("en", "ar", "none"));

	private static final List<String> WORDS = List.of("", "", "mosul", "civilians OR strike", "-mosul", "xylophone");

	private final ArticleSearch search = SampleIndex.search();

	/** Each seed is another mix of what is included and excluded. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 })
	void everyCountIsTheTotalThatItsValueAloneGives(int seed) {
		ArticleQuery query = mix(new Random(seed));
		SearchResult result = this.search.search(query);
		for (Facet facet : result.facets().values()) {
			for (FacetValue value : facet.values()) {
				assertThat(value.count()).as("%s %s under %s", facet.name(), value, query)
					.isEqualTo(total(alone(query, facet.name(), value.value())));
			}
			Timeline timeline = facet.timeline();
			if (timeline != null) {
				assertEnds(query, facet.name(), timeline);
			}
		}
	}

	private void assertEnds(ArticleQuery query, FacetName dates, Timeline timeline) {
		assertThat(timeline.earlier()).as("%s %s", query, timeline)
			.isEqualTo(total(alone(query, dates, timeline.earlierSpan())));
		assertThat(timeline.later()).as("%s %s", query, timeline)
			.isEqualTo(total(alone(query, dates, timeline.laterSpan())));
		timeline.quick().forEach((span, count) -> assertThat(total(alone(query, dates, span))).isEqualTo(count));
	}

	@Test
	void articlesWithoutAValueCanBeChosenAndLeftOut() {
		SearchResult all = this.search.search(ArticleQuery.ALL);
		for (FacetName facet : List.of(FacetName.PUBLISHED, FacetName.FIGURE, FacetName.PLACE)) {
			FacetValue none = all.facets()
				.get(facet)
				.values()
				.stream()
				.filter((value) -> value.value().equals("none"))
				.findFirst()
				.orElseThrow(() -> new AssertionError("The sample has articles without " + facet));
			assertThat(none.count()).isPositive();
			long without = total(ArticleQuery.ALL.with(facet, Selection.NONE.excluding("none")));
			assertThat(without).isEqualTo(all.total().value() - none.count());
		}
	}

	@Test
	void datesAreFoundByNameLikeOtherValues() {
		Predicate<String> wanted = (value) -> value.startsWith("2017-05");
		assertThat(this.search.facet(ArticleQuery.ALL, FacetName.PUBLISHED, wanted).values()).isNotEmpty()
			.allMatch((value) -> wanted.test(value.value()));
		assertThat(this.search.facet(ArticleQuery.ALL, FacetName.PLACE, (value) -> false).values()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2017, MONTH, 2017-01-01, 2017-12-31", "2017-05, DAY, 2017-05-01, 2017-05-31",
			"2017-05-25, DAY, 2017-05-01, 2017-05-31", "2017-05..2017-07, DAY, 2017-05-01, 2017-07-31",
			"2016-11..2017-06, MONTH, 2016-01-01, 2017-12-31", "1990..2017, YEAR, 1990-01-01, 2017-12-31",
			"0001, MONTH, 0001-01-01, 0001-12-31", "9999-12, DAY, 9999-12-01, 9999-12-31",
			"0000-01-01, DAY, 0000-01-01, 0000-01-31" })
	void barsAreAsLongAsTheSpanAsksFor(String span, DateUnit unit, LocalDate from, LocalDate to) {
		for (FacetName dates : List.of(FacetName.PUBLISHED, FacetName.ABOUT)) {
			Timeline timeline = timeline(dates, span);
			assertThat(timeline.unit()).isEqualTo(unit);
			assertThat(timeline.from()).isEqualTo(from);
			assertThat(timeline.to()).isEqualTo(to);
			assertThat(timeline.unit().touched(timeline.from(), timeline.to())).isLessThanOrEqualTo(Timeline.MOST_BARS);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "0001..9999", "0000..9999", "..0050", "9990..", "..9999", "0000..", "1800..1950", "..0000",
			"9999-12-31.." })
	void noSpanDrawsTooManyBars(String span) {
		for (FacetName dates : List.of(FacetName.PUBLISHED, FacetName.ABOUT)) {
			Timeline timeline = timeline(dates, span);
			assertThat(timeline.unit().touched(timeline.from(), timeline.to())).isLessThanOrEqualTo(Timeline.MOST_BARS);
		}
	}

	@Test
	void withoutAChoiceTheBarsReachFromTheFirstArticleToTheLast() {
		Timeline timeline = this.search.search(ArticleQuery.ALL).facets().get(FacetName.PUBLISHED).timeline();
		assertThat(timeline.unit()).isEqualTo(DateUnit.MONTH);
		assertThat(timeline.counts()).containsKeys(timeline.from(), DateUnit.MONTH.first(timeline.to()));
	}

	@Test
	void aMonthAloneIsShownInItsYear() {
		Timeline timeline = this.search.search(ArticleQuery.ALL.withText("published:2017-05"))
			.facets()
			.get(FacetName.PUBLISHED)
			.timeline();
		assertThat(timeline.counts()).hasSize(1);
		assertThat(timeline.from()).isEqualTo(LocalDate.of(2017, 1, 1));
		assertThat(timeline.to()).isEqualTo(LocalDate.of(2017, 12, 31));
	}

	@Test
	void theFullListCountsLikeTheBoxes() {
		ArticleQuery query = ArticleQuery.ALL.withText("mosul")
			.with(FacetName.PLACE, new Selection(Set.of("iq-mosul"), Set.of("sy")))
			.with(FacetName.FIGURE, Selection.NONE.including("killed"));
		for (FacetName facet : FacetName.listed()) {
			assertThat(this.search.facet(query, facet).values()).as("%s", facet)
				.containsAll(this.search.search(query).facets().get(facet).values());
		}
	}

	@Test
	void placesWithinAPlaceAreListed() {
		Facet within = this.search.placesWithin(ArticleQuery.ALL, "iq");
		assertThat(within.values()).extracting(FacetValue::value).contains("iq-mosul").doesNotContain("iq", "sy");
		for (FacetValue value : within.values()) {
			assertThat(value.count()).as("%s", value)
				.isEqualTo(total(alone(ArticleQuery.ALL, FacetName.PLACE, value.value())));
		}
		assertThat(this.search.placesWithin(ArticleQuery.ALL, "no-such(place").values()).extracting(FacetValue::value)
			.containsOnly("none");
	}

	@Test
	void everyValueIsFoundByWhatIsWanted() {
		ArticleQuery query = ArticleQuery.ALL.with(FacetName.ACTOR, Selection.NONE.including("islamic-state"));
		Facet found = this.search.facet(query, FacetName.ACTOR, (value) -> value.contains("army"));
		assertThat(found.values().get(0).state()).isEqualTo(FacetValue.State.INCLUDED);
		assertThat(found.values()).extracting(FacetValue::value).contains("iraqi-army");
		for (FacetValue value : found.values()) {
			assertThat(value.count()).as("%s", value).isEqualTo(total(alone(query, FacetName.ACTOR, value.value())));
		}
		assertThat(this.search.facet(query, FacetName.PLACE, (value) -> value.equals("iq-mosul")).values())
			.extracting(FacetValue::value)
			.contains("iq-mosul");
	}

	private static ArticleQuery mix(Random random) {
		ArticleQuery query = ArticleQuery.ALL.withText(WORDS.get(random.nextInt(WORDS.size())));
		for (FacetName facet : FacetName.values()) {
			List<String> choices = new ArrayList<>(CHOICES.getOrDefault(facet, List.of()));
			Selection selection = Selection.NONE;
			for (int chosen = random.nextInt(3) * random.nextInt(2); chosen > 0 && !choices.isEmpty(); chosen--) {
				String value = choices.remove(random.nextInt(choices.size()));
				boolean exclude = random.nextInt(3) == 0;
				selection = exclude ? selection.excluding(value) : selection.including(value);
				if (choices.isEmpty()) {
					break;
				}
			}
			query = query.with(facet, selection);
		}
		return query;
	}

	private static ArticleQuery alone(ArticleQuery query, FacetName facet, String value) {
		Selection selection = query.selection(facet);
		return query.with(facet, new Selection(Set.of(value), selection.without(value).excluded()));
	}

	private Timeline timeline(FacetName dates, String span) {
		return this.search.search(ArticleQuery.ALL.with(dates, Selection.NONE.including(span)))
			.facets()
			.get(dates)
			.timeline();
	}

	private long total(ArticleQuery query) {
		return this.search.countIndexedAfter(query, null);
	}

}
