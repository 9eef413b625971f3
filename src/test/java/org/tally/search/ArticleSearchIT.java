package org.tally.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tally.article.EnrichedArticle;

import org.tally.enrichment.Enricher;
import org.tally.search.article.Articles;
import org.tally.search.article.Matches;
import org.tally.search.article.NearCopy;
import org.tally.search.facet.Facet;
import org.tally.search.facet.FacetValue;
import org.tally.search.hit.ArticleHit;
import org.tally.search.hit.HitIds;
import org.tally.search.hit.Snippet;
import org.tally.search.hit.TotalHits;
import org.tally.search.query.ArticleOrder;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;
import org.tally.search.suggest.Suggestion;
import org.tally.search.suggest.Suggestions;
import static org.assertj.core.api.Assertions.assertThat;

class ArticleSearchIT {

	private final ArticleSearch search = SampleIndex.search();

	@Test
	void theWholeSampleCorpusIsIndexed() {
		assertThat(SampleIndex.report().added()).isEqualTo(44);
		assertThat(find("").total()).isEqualTo(new TotalHits(44, true));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "zinjili | Mortars fall on families leaving Zinjili",
					"al zinjili mortar | Mortars fall on families leaving Zinjili",
					"tabqa dam | Kurdish-Arab alliance takes Tabqa and its dam",
					"deminers | Street by street, deminers open the Old City",
					"\"one bombing, five tolls\" | One bombing, five tolls: the buses at Rashidin",
					"title:sinjar | Three years on, the missing of Sinjar" })
	void theFirstHitIsTheArticleMeant(String query, String title) {
		assertThat(find(query).hits().get(0).title().text()).isEqualTo(title);
	}

	@Test
	void anActorIsFoundByAnyOfItsNames() {
		long hits = find("ISIS").total().value();
		assertThat(hits).isGreaterThan(10);
		for (String name : List.of("daesh", "islamic state", "ISIL", "IS")) {
			assertThat(find(name).total().value()).as(name).isEqualTo(hits);
		}
		assertThat(find("is -ISIS").total().value()).as("the word without the group").isPositive();
		assertThat(find("IS -is -ISIL").total().value()).as("nothing beyond the group").isZero();
	}

	@Test
	void idsAreAsManyAsTheirTotalSays() {
		ArticleQuery killed = ArticleQuery.ALL.with(FacetName.FIGURE, Selection.NONE.including("killed"));
		for (boolean together : List.of(true, false)) {
			HitIds ids = this.search.ids(killed, 0, 100, together);
			assertThat(ids.total()).isEqualTo(new TotalHits(ids.ids().size(), true));
			assertThat(this.search.ids(killed, 5, 1, together).total()).isEqualTo(ids.total());
		}
		assertThat(this.search.ids(killed, 0, 1, true).total().value())
			.isLessThan(this.search.ids(killed, 0, 1, false).total().value());
	}

	@Test
	void wordsAreAllRequiredAndOrMeansOr() {
		long both = find("tabqa aleppo").total().value();
		long one = find("tabqa").total().value();
		long other = find("aleppo").total().value();
		assertThat(find("tabqa OR aleppo").total().value()).isEqualTo(one + other - both);
		assertThat(find("tabqa -aleppo").total().value()).isEqualTo(one - both);
	}

	@Test
	void aRowOfNamesOfOneActorIsAnswered() {
		assertThat(find("the islamic state isis also known as isil or daesh").total().exact()).isTrue();
		assertThat(find("isis isis daesh daesh").total()).isEqualTo(find("isis").total());
	}

	@Test
	void quotedWordsAreNotStemmed() {
		assertThat(find("\"strikes\"").total().value()).isLessThan(find("strikes").total().value());
	}

	@Test
	void valuesOfOneFacetAreAlternativesAndFacetsAllHold() {
		ArticleQuery killed = figure("killed");
		ArticleQuery killedOrDisplaced = killed.with(FacetName.FIGURE,
				killed.selection(FacetName.FIGURE).including("displaced"));
		assertThat(total(killedOrDisplaced)).isGreaterThan(total(killed));
		ArticleQuery inMosul = killed.with(FacetName.PLACE, Selection.NONE.including("iq-mosul"));
		assertThat(total(inMosul)).isPositive().isLessThan(total(killed));
	}

	@Test
	void aFacetsOwnChoiceDoesNotShrinkItsOtherCounts() {
		Facet before = this.search.search(ArticleQuery.ALL).facets().get(FacetName.FIGURE);
		Facet after = this.search.search(figure("killed")).facets().get(FacetName.FIGURE);
		assertThat(counts(after)).isEqualTo(counts(before));
		assertThat(after.values().get(0))
			.isEqualTo(new FacetValue("killed", counts(before).get("killed"), FacetValue.State.INCLUDED));
	}

	@Test
	void everyCountIsWhatChoosingTheValueGives() {
		SearchResult result = this.search.search(ArticleQuery.ALL.withText("mosul"));
		for (Facet facet : result.facets().values()) {
			for (FacetValue value : facet.values()) {
				ArticleQuery chosen = ArticleQuery.ALL.withText("mosul")
					.with(facet.name(), Selection.NONE.including(value.value()));
				assertThat(total(chosen)).as(facet.name() + " " + value.value()).isEqualTo(value.count());
			}
		}
	}

	@Test
	void anExcludedValueIsLeftOutAndStaysOnShow() {
		ArticleQuery notWire = ArticleQuery.ALL.with(FacetName.PUBLICATION, Selection.NONE.excluding("Sample Wire"));
		SearchResult result = this.search.search(notWire);
		assertThat(result.hits()).extracting(ArticleHit::publication).doesNotContain("Sample Wire");
		assertThat(result.facets().get(FacetName.PUBLICATION).values().get(0).state())
			.isEqualTo(FacetValue.State.EXCLUDED);
		long wire = total(ArticleQuery.ALL.with(FacetName.PUBLICATION, Selection.NONE.including("Sample Wire")));
		assertThat(result.total().value()).isEqualTo(44 - wire);
	}

	@Test
	void matchesAreMarkedInTitleAndSnippets() {
		ArticleHit hit = find("mortar").hits().get(0);
		assertThat(hit.title().parts()).anySatisfy((part) -> {
			assertThat(part.match()).isTrue();
			assertThat(part.text()).isEqualToIgnoringCase("mortars");
		});
		assertThat(find("\"of the city\" OR \"the camps\"").hits()).isNotEmpty()
			.allSatisfy((found) -> assertThat(found.snippets())
				.anySatisfy((snippet) -> assertThat(snippet.parts()).anyMatch(Snippet.Part::match)));
	}

	@Test
	void marksAreOfTheWordsAndNotOfWhatStandsBetween() {
		List<ArticleHit> hits = find("killed civilians").hits();
		List<String> marked = hits.stream()
			.flatMap((hit) -> Stream.concat(Stream.of(hit.title()), hit.snippets().stream()))
			.flatMap((snippet) -> snippet.matches().stream().map((match) -> match.in(snippet.text())))
			.toList();
		assertThat(marked).isNotEmpty()
			.allMatch((mark) -> mark.toLowerCase(Locale.ROOT)
				.matches("(kill(ed|ing|s)?|civilians?)(\\s+(killed|civilians?))*"));
		Matches matches = new Matches(SampleIndex.get().client(), SampleIndex.get().names(), this.search);
		String text = new Articles(SampleIndex.get().client(), SampleIndex.get().names()).find(hits.get(0).id())
			.orElseThrow()
			.article()
			.text();
		assertThat(matches.find(ArticleQuery.ALL.withText("killed civilians"), hits.get(0).id()).text()).isNotEmpty()
			.allMatch((match) -> !match.in(text).matches(".*\\d.*"));
	}

	@Test
	void namesOfActorsAndPlacesThatAreAskedForAreMarked() {
		ArticleQuery raqqa = ArticleQuery.ALL.with(FacetName.PLACE, Selection.NONE.including("sy-raqqa"));
		for (ArticleQuery query : List.of(raqqa, ArticleQuery.ALL.withText("place:raqqah"))) {
			assertThat(this.search.search(query).hits().stream().flatMap((hit) -> hit.snippets().stream()))
				.as(query.toString())
				.flatExtracting(
						(snippet) -> snippet.matches().stream().map((match) -> match.in(snippet.text())).toList())
				.contains("Raqqa");
		}
		assertThat(find("actor:daesh").hits()).anySatisfy((hit) -> assertThat(hit.snippets())
			.anySatisfy((snippet) -> assertThat(snippet.parts()).contains(new Snippet.Part("Islamic State", true))));
		String id = this.search.search(raqqa).hits().get(0).id();
		assertThat(
				new Matches(SampleIndex.get().client(), SampleIndex.get().names(), this.search).find(raqqa, id).text())
			.isNotEmpty();
	}

	@Test
	void hitsComeByDateWithTheUndatedLast() {
		assertThat(undated(ArticleOrder.NEWEST)).isEqualTo(undated(ArticleOrder.OLDEST));
		List<ArticleHit> newest = this.search.search(ArticleQuery.ALL.withSort(ArticleOrder.NEWEST)).hits();
		assertThat(newest.get(0).publishedAt()).isAfterOrEqualTo(newest.get(1).publishedAt());
	}

	@Test
	void pagesGiveEveryHitOnce() {
		List<String> ids = IntStream.rangeClosed(1, 3)
			.mapToObj((page) -> this.search.searchEach(ArticleQuery.ALL.withPage(page)).hits())
			.flatMap(List::stream)
			.map(ArticleHit::id)
			.toList();
		assertThat(ids).hasSize(44).doesNotHaveDuplicates();
	}

	@Test
	void nearCopiesAreFoundAndToldApartFromWhatIsOnlyRelated() {
		Articles articles = new Articles(SampleIndex.get().client(), SampleIndex.get().names());
		EnrichedArticle article = articles.find(find("title:\"inquiry finds\"").hits().get(0).id()).orElseThrow();
		List<NearCopy> copies = articles.copies(article);
		assertThat(copies).isNotEmpty().allSatisfy((copy) -> assertThat(copy.similarity()).isBetween(0.6, 1.0));
		List<String> ids = copies.stream().map((copy) -> copy.article().id()).toList();
		assertThat(ids).doesNotContain(article.article().id());
		assertThat(articles.related(article.article().id(), ids)).isNotEmpty()
			.extracting(ArticleHit::id)
			.doesNotContainAnyElementsOf(ids);
	}

	@Test
	void typingIsCompletedToNamesInTheIndex() {
		Suggestions suggestions = new Suggestions(SampleIndex.get().client(), SampleIndex.get().names(),
				Enricher.load().vocabulary());
		assertThat(suggestions.complete("raq")).extracting(Suggestion::name).contains("Raqqa");
		assertThat(suggestions.complete("sample w")).extracting(Suggestion::name).contains("Sample Wire");
		assertThat(suggestions.complete("daesh")).filteredOn((one) -> one.kind() == Suggestion.Kind.ACTOR)
			.extracting(Suggestion::id)
			.contains("islamic-state");
		assertThat(suggestions.complete("coalition strike kill")).extracting(Suggestion::kind)
			.contains(Suggestion.Kind.ARTICLE);
		assertThat(suggestions.complete(" ")).isEmpty();
	}

	private SearchResult find(String text) {
		return this.search.search(ArticleQuery.ALL.withText(text));
	}

	private long total(ArticleQuery query) {
		return this.search.search(query).total().value();
	}

	private long undated(ArticleOrder order) {
		ArticleQuery last = ArticleQuery.ALL.withSort(order).withPage(3);
		List<ArticleHit> hits = this.search.searchEach(last).hits();
		assertThat(hits.get(hits.size() - 1).publishedAt()).isNull();
		return hits.stream().filter((hit) -> hit.publishedAt() == null).count();
	}

	private static ArticleQuery figure(String type) {
		return ArticleQuery.ALL.with(FacetName.FIGURE, Selection.NONE.including(type));
	}

	private static Map<String, Long> counts(Facet facet) {
		Map<String, Long> counts = new TreeMap<>();
		facet.values().forEach((value) -> counts.put(value.value(), value.count()));
		return counts;
	}

}
