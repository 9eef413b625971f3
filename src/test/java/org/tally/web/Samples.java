package org.tally.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.article.figure.Basis;
import org.tally.article.figure.Bounds;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureStatus;
import org.tally.article.figure.FigureType;
import org.tally.article.figure.Population;
import org.tally.article.figure.Quantifier;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.DateMention;
import org.tally.article.mention.DateRange;
import org.tally.article.mention.Mention;
import org.tally.article.mention.Named;
import org.tally.article.mention.PlaceMention;
import org.tally.search.SearchResult;
import org.tally.search.facet.Facet;
import org.tally.search.facet.FacetValue;
import org.tally.search.facet.FacetValue.State;
import org.tally.search.hit.ArticleHit;
import org.tally.search.hit.Snippet;
import org.tally.search.hit.Snippet.Part;
import org.tally.search.hit.TotalHits;
import org.tally.search.query.FacetName;

/**
 * Articles, hits and results to show on pages.
 */
public final class Samples {

	private static final String TEXT = """
			An inquiry found that at least 105 civilians had died under the rubble of one strike, on 17 March in west Mosul, \
			where Islamic State snipers had taken up positions in a two-storey house.

			Iraqi Army officers said 25 people were injured. The United Nations put the dead at 237, and expects \
			15,000 to 20,000 families to leave Zinjili in the coming weeks.

			The coalition denied a second strike. Dozens of houses were destroyed.""";

	private static final TestVocabulary VOCABULARY = new TestVocabulary();

	private Samples() {
	}

	public static Mention at(String text, String words) {
		int start = text.indexOf(words);
		if (start < 0) {
			throw new IllegalArgumentException("Not in the text: " + words);
		}
		return new Mention(start, start + words.length());
	}

	public static Figure figure(FigureType type, Bounds bounds, Quantifier quantifier, Population population) {
		return figure(type, bounds, quantifier, "people", population, new Mention(0, 1), new Mention(0, 1), null);
	}

	public static Figure figure(FigureType type, Bounds bounds, Quantifier quantifier, String unit,
			@Nullable Population population, Mention number, Mention sentence, @Nullable Named attribution) {
		return new Figure(type, bounds, quantifier, unit, population, null, number, sentence,
				new Named("iq-mosul", "Mosul", "west Mosul"), DateRange.of(LocalDate.of(2017, 3, 17)), attribution,
				null, Basis.EVENT, FigureStatus.REPORTED);
	}

	public static List<Figure> figures() {
		Mention first = new Mention(0, TEXT.indexOf("\n"));
		Mention second = at(TEXT, "Iraqi Army officers said 25 people were injured.");
		Mention third = at(TEXT,
				"The United Nations put the dead at 237, and expects 15,000 to 20,000 families to leave Zinjili in the coming weeks.");
		Mention last = at(TEXT, "Dozens of houses were destroyed.");
		List<Figure> figures = new ArrayList<>();
		figures.add(figure(FigureType.KILLED, new Bounds(105.0, null), Quantifier.AT_LEAST, "people",
				Population.CIVILIANS, at(TEXT, "at least 105"), first, null));
		figures.add(figure(FigureType.INJURED, Bounds.exactly(25), Quantifier.EXACT, "people", Population.PEOPLE,
				at(TEXT, "25"), second, new Named("iraqi-army", "Iraqi Army", "Iraqi Army officers")));
		figures.add(figure(FigureType.KILLED, Bounds.exactly(237), Quantifier.EXACT, "people", Population.PEOPLE,
				at(TEXT, "237"), third, new Named("un", "United Nations", "The United Nations")));
		figures.add(new Figure(FigureType.DISPLACED, new Bounds(15_000.0, 20_000.0), Quantifier.RANGE, "households",
				Population.PEOPLE, "families", at(TEXT, "15,000 to 20,000"), third,
				new Named("iq-mosul-zinjili", "Zinjili", "Zinjili"), null,
				new Named("un", "United Nations", "The United Nations"), null, Basis.CUMULATIVE,
				FigureStatus.FORECAST));
		figures.add(figure(FigureType.DESTROYED, new Bounds(24.0, 99.0), Quantifier.VAGUE, "houses", null,
				at(TEXT, "Dozens"), last, null));
		return figures;
	}

	public static EnrichedArticle article() {
		Article article = new Article("a1", "Strike killed civilians in west Mosul, inquiry finds", TEXT,
				"The Daily Ledger", LocalDate.of(2017, 5, 25), "Jane Doe", "https://ledger.example/2017/strike", true);
		return new EnrichedArticle(article, "en", LocalDate.of(2017, 5, 25), "The Daily Ledger",
				List.of(new ActorMention(VOCABULARY.actor("islamic-state"), at(TEXT, "Islamic State")),
						new ActorMention(VOCABULARY.actor("iraqi-army"), at(TEXT, "Iraqi Army")),
						new ActorMention(VOCABULARY.actor("un"), at(TEXT, "United Nations")),
						new ActorMention(VOCABULARY.actor("coalition"), at(TEXT, "coalition"))),
				List.of(new PlaceMention(VOCABULARY.place("iq-mosul"), at(TEXT, "Mosul")),
						new PlaceMention(VOCABULARY.place("iq-mosul-zinjili"), at(TEXT, "Zinjili"))),
				List.of(new DateMention(DateRange.of(LocalDate.of(2017, 3, 17)), at(TEXT, "17 March")),
						new DateMention(null, at(TEXT, "in the coming weeks"))),
				figures(), null, List.of());
	}

	public static ArticleHit hit(String id) {
		return new ArticleHit(id, 1,
				new Snippet(List.of(new Part("Strike killed ", false), new Part("civilians", true),
						new Part(" in west Mosul, inquiry finds", false))),
				List.of(new Snippet(List.of(new Part("An inquiry found that at least 105 ", false),
						new Part("civilians", true), new Part(" had died under the rubble", false)))),
				"The Daily Ledger", LocalDate.of(2017, 5, 25), true, List.of("iq", "iq-mosul"), figures());
	}

	public static SearchResult result(long total, List<ArticleHit> hits, Facet... facets) {
		Map<FacetName, Facet> byName = new EnumMap<>(FacetName.class);
		for (FacetName name : FacetName.values()) {
			byName.put(name, new Facet(name, List.of(), false));
		}
		for (Facet facet : facets) {
			byName.put(facet.name(), facet);
		}
		return new SearchResult(new TotalHits(total, total < 10_000), hits, byName, (total > 0) ? 2 : 0,
				(total > 0) ? YearMonth.of(2016, 10) : null, (total > 0) ? YearMonth.of(2017, 7) : null);
	}

	public static Facet facet(FacetName name, String... values) {
		List<FacetValue> all = new ArrayList<>();
		for (String value : values) {
			State state = value.startsWith("+") ? State.INCLUDED : value.startsWith("-") ? State.EXCLUDED : State.OPEN;
			all.add(new FacetValue((state == State.OPEN) ? value : value.substring(1), 40 - all.size(), state));
		}
		return new Facet(name, all, false);
	}

	/**
	 * A result with everything a page can show.
	 */
	public static SearchResult rich() {
		return result(214, List.of(hit("a1"), hit("a2"), hit("a3")),
				facet(FacetName.PUBLISHED, "2016-10", "2016-11", "2017-01", "2017-03", "2017-05", "2017-07"),
				facet(FacetName.FIGURE, "+killed", "injured", "displaced", "in_need"),
				new Facet(FacetName.ACTOR,
						facet(FacetName.ACTOR, "islamic-state", "iraqi-army", "un", "coalition").values(), true),
				facet(FacetName.PLACE, "+iq-mosul", "iq", "iq-mosul-zinjili", "sy", "sy-raqqa"),
				facet(FacetName.PUBLICATION, "-Sample Wire", "The Daily Ledger", "Relief Bulletin"));
	}

}
