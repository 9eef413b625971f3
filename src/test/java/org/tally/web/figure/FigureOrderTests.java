package org.tally.web.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.tally.article.figure.Basis;
import org.tally.article.figure.Bounds;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureStatus;
import org.tally.article.figure.FigureType;
import org.tally.article.figure.Population;
import org.tally.article.figure.Quantifier;
import org.tally.article.mention.DateRange;
import org.tally.article.mention.Mention;
import org.tally.article.mention.Named;
import org.tally.search.hit.ArticleHit;
import org.tally.search.hit.Copies;
import org.tally.search.hit.Passages;
import org.tally.search.hit.Snippet;
import org.tally.search.hit.Snippets;
import org.tally.web.Labels;
import org.tally.web.TestVocabulary;
import org.tally.web.Wording;

import static org.assertj.core.api.Assertions.assertThat;

class FigureOrderTests {

	private static final String TEXT = """
			Shelling kills 20 in Raqqa. A monitor counts 1,200 dead in Damascus since spring. \
			Some 45 were killed by the market of Mosul, where 300 families left. Raids killed 7 in Zinjili.""";

	private static final Figure TWENTY = killed(20, "kills 20", "sy-raqqa");

	private static final Figure TOTAL = with(killed(1_200, "1,200 dead", "sy-damascus"), Basis.CUMULATIVE);

	private static final Figure MARKET = killed(45, "45 were killed", "iq-mosul");

	private static final Figure FAMILIES = figure(FigureType.DISPLACED, Bounds.exactly(300), Quantifier.EXACT,
			Population.PEOPLE, "300 families", "iq-mosul");

	private static final Figure SEVEN = killed(7, "killed 7", "iq-mosul-zinjili");

	private static final List<Figure> ALL = List.of(TWENTY, TOTAL, MARKET, FAMILIES, SEVEN);

	private final Wording wording = FigureWordsTests.wording();

	private final FigureOrder order = new FigureOrder(new Labels(new TestVocabulary(), this.wording));

	private final FigureChips chips = new FigureChips(new FigureWords(this.wording), this.wording);

	@BeforeEach
	void inEnglish() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
	}

	@AfterEach
	void inAnyLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void whereNothingIsAskedEachTypeComesFirstAndOneEventBeforeATotal() {
		assertThat(order(ALL, Passages.NONE, Asked.NOTHING)).containsExactly(TWENTY, FAMILIES, MARKET, SEVEN, TOTAL);
	}

	@Test
	void figuresOfATypeChosenComeFirst() {
		assertThat(order(ALL, Passages.NONE, new Asked(Set.of("displaced"), List.of(), null))).startsWith(FAMILIES,
				TWENTY);
	}

	@Test
	void figuresInAPlaceAskedForAndWithinItComeFirst() {
		assertThat(order(ALL, Passages.NONE, places("iq-mosul"))).startsWith(MARKET, FAMILIES, SEVEN, TWENTY);
		assertThat(order(ALL, Passages.NONE, places("sy-damascus"))).startsWith(TOTAL, FAMILIES, TWENTY);
	}

	@Test
	void theNarrowerOfTwoPlacesAskedForComesFirst() {
		assertThat(order(ALL, Passages.NONE, places("iq", "iq-mosul-zinjili"))).startsWith(SEVEN, FAMILIES, MARKET);
	}

	@Test
	void figuresOfTheSentencesShownThatMatchComeFirst() {
		Passages shown = Snippets.shown(TEXT, "45 were killed by the [market] of [Mosul]",
				"[Raids] killed 7 in Zinjili");
		assertThat(order(ALL, shown, Asked.NOTHING)).containsExactly(MARKET, FAMILIES, SEVEN, TWENTY, TOTAL);
	}

	@Test
	void ofOneTypeTheHeadlinesFigureComesFirst() {
		Passages shown = Snippets.shown(TEXT, "[Raids] killed 7 in Zinjili");
		assertThat(order(hit("Monitor counts 1,200 dead since 2017", ALL, shown), Asked.NOTHING)).containsExactly(TOTAL,
				SEVEN, FAMILIES, TWENTY, MARKET);
		assertThat(order(hit("Seven killed in one raid", ALL, Passages.NONE), Asked.NOTHING)).startsWith(SEVEN,
				FAMILIES, TWENTY);
	}

	@Test
	void theHeadlinesNumberMakesNoTypeGraver() {
		assertThat(order(hit("300 families leave Mosul", ALL, Passages.NONE), Asked.NOTHING)).startsWith(TWENTY,
				FAMILIES);
		Figure injured = figure(FigureType.INJURED, Bounds.exactly(7), Quantifier.EXACT, Population.PEOPLE, "killed 7",
				null);
		assertThat(order(hit("A child killed, 7 injured", List.of(injured, MARKET), Passages.NONE), Asked.NOTHING))
			.containsExactly(MARKET, injured);
	}

	@Test
	void theHeadlinesFigureIsNotTheFirstWhereAnotherTypeOrPlaceIsAskedFor() {
		assertThat(order(hit("Raids kill 7", ALL, Passages.NONE), places("sy-raqqa"))).startsWith(TWENTY, FAMILIES,
				SEVEN);
		assertThat(order(hit("Raids kill 7", ALL, Passages.NONE), new Asked(Set.of("displaced"), List.of(), null)))
			.startsWith(FAMILIES, SEVEN);
	}

	@Test
	void aDayInTheHeadlineIsNoCount() {
		assertThat(order(hit("What happened on 7 March in Zinjili", ALL, Passages.NONE), Asked.NOTHING))
			.startsWith(TWENTY);
	}

	@Test
	void anOpenFigureIsTheHeadlinesToo() {
		Figure atLeast = figure(FigureType.KILLED, new Bounds(105.0, null), Quantifier.AT_LEAST, Population.CIVILIANS,
				"45 were killed", "iq-mosul");
		assertThat(
				order(hit("Strike killed 105, inquiry says", List.of(TWENTY, atLeast), Passages.NONE), Asked.NOTHING))
			.containsExactly(atLeast, TWENTY);
	}

	@Test
	void aPassageWithoutMatchesSaysNothing() {
		assertThat(order(ALL, Snippets.shown(TEXT, "Raids killed 7 in Zinjili"), Asked.NOTHING)).startsWith(TWENTY);
	}

	@Test
	void theMoreExactOfTwoThatMakeOneClaimStandsForBoth() {
		Figure headline = figure(FigureType.KILLED, Bounds.exactly(31), Quantifier.EXACT, Population.PEOPLE,
				"Shelling kills 20", null);
		Figure body = figure(FigureType.KILLED, new Bounds(31.0, null), Quantifier.AT_LEAST, Population.CIVILIANS,
				"45 were killed", "sy-raqqa");
		assertThat(order(List.of(headline, body), Passages.NONE, Asked.NOTHING)).containsExactly(headline);
		assertThat(order(List.of(headline, body), Passages.NONE, places("sy-raqqa"))).containsExactly(headline);
		assertThat(order(List.of(body, killed(32, "killed 7", null)), Passages.NONE, Asked.NOTHING)).hasSize(2);
	}

	@Test
	void claimsOfOtherPlacesPeopleTimesAndStandingsAreTheirOwn() {
		Figure one = killed(31, "kills 20", "sy-raqqa");
		Figure there = killed(31, "killed 7", "iq-mosul");
		Figure children = figure(FigureType.KILLED, Bounds.exactly(31), Quantifier.EXACT, Population.CHILDREN,
				"killed 7", "sy-raqqa");
		Figure denied = new Figure(FigureType.KILLED, Bounds.exactly(31), Quantifier.EXACT, "people",
				Population.CIVILIANS, null, at("killed 7"), at("killed 7"), null, null, null, null, Basis.EVENT,
				FigureStatus.DENIED);
		Figure more = figure(FigureType.KILLED, new Bounds(31.0, null), Quantifier.MORE_THAN, Population.CIVILIANS,
				"killed 7", "sy-raqqa");
		for (Figure other : List.of(there, children, denied, more)) {
			assertThat(order(List.of(one, other), Passages.NONE, Asked.NOTHING)).hasSize(2);
		}
		Figure within = killed(31, "killed 7", "iq-mosul-zinjili");
		assertThat(order(List.of(there, within), Passages.NONE, Asked.NOTHING)).hasSize(1);
	}

	@Test
	void figuresWithoutAnyNumberComeLast() {
		Figure some = figure(FigureType.KILLED, new Bounds(null, null), Quantifier.VAGUE, Population.PEOPLE, "kills 20",
				"sy-raqqa");
		assertThat(order(List.of(some, SEVEN), Passages.NONE, places("sy-raqqa"))).containsExactly(SEVEN, some);
	}

	@Test
	void aChipSaysThePlaceThatIsNotTheOneAskedForAlone() {
		assertThat(chips(places("sy-raqqa"))).extracting(FigureChip::place)
			.containsExactly("sy-raqqa", "iq-mosul", "iq-mosul", "iq-mosul-zinjili");
		assertThat(chips(new Asked(Set.of(), List.of(Set.of("sy-raqqa")), "sy-raqqa")).get(0).place()).isNull();
		assertThat(chips(Asked.NOTHING).get(0).words()).isEqualTo("20 civilians killed in sy-raqqa");
	}

	@Test
	void aChipSaysWhoSaysSoEvenAlone() {
		Figure said = new Figure(FigureType.KILLED, Bounds.exactly(9), Quantifier.EXACT, "people", Population.PEOPLE,
				null, at("killed 7"), at("killed 7"), null, null, new Named("un", "United Nations", "the UN"), null,
				Basis.EVENT, FigureStatus.DENIED);
		FigureChip chip = this.chips.of(List.of(new NumberedFigure(1, said)), Asked.NOTHING).get(0);
		assertThat(chip.note()).isEqualTo("denied · said by United Nations");
		assertThat(chip.words()).isEqualTo("9 people killed, denied, said by United Nations");
	}

	private List<FigureChip> chips(Asked asked) {
		return this.chips.of(this.order.of(hit(null, ALL, Passages.NONE), asked), asked);
	}

	private List<Figure> order(List<Figure> figures, Passages passages, Asked asked) {
		return order(hit(null, figures, passages), asked);
	}

	private List<Figure> order(ArticleHit hit, Asked asked) {
		return this.order.of(hit, asked).stream().map(NumberedFigure::figure).toList();
	}

	private static ArticleHit hit(@Nullable String title, List<Figure> figures, Passages passages) {
		return new ArticleHit("1", 1, (title != null) ? Snippet.plain(title) : null, List.of(), null, null, false,
				List.of(), figures, passages, Copies.NONE);
	}

	private static Asked places(String... ids) {
		List<Set<String>> places = new ArrayList<>();
		for (String id : ids) {
			places.add(Set.of(id));
		}
		return new Asked(Set.of(), places, null);
	}

	private static Figure killed(double count, String words, @Nullable String place) {
		return figure(FigureType.KILLED, Bounds.exactly(count), Quantifier.EXACT, Population.CIVILIANS, words, place);
	}

	private static Figure figure(FigureType type, Bounds bounds, Quantifier quantifier, Population population,
			String words, @Nullable String place) {
		return new Figure(type, bounds, quantifier, "people", population, null, at(words), sentence(at(words)),
				(place != null) ? new Named(place, place, place) : null, DateRange.of(LocalDate.of(2017, 6, 1)), null,
				null, Basis.EVENT, FigureStatus.REPORTED);
	}

	private static Figure with(Figure figure, Basis basis) {
		return new Figure(figure.type(), figure.bounds(), figure.quantifier(), figure.unit(), figure.population(),
				figure.who(), figure.number(), figure.sentence(), figure.location(), figure.date(),
				figure.attribution(), figure.perpetrator(), basis, figure.status());
	}

	private static Mention at(String words) {
		int start = TEXT.indexOf(words);
		return new Mention(start, start + words.length());
	}

	private static Mention sentence(Mention words) {
		return new Mention(TEXT.lastIndexOf(". ", words.start()) + 1, TEXT.indexOf('.', words.end()) + 1);
	}

}
