package org.tally.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.article.figure.Basis;
import org.tally.article.figure.Bounds;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureStatus;
import org.tally.article.figure.FigureType;
import org.tally.article.figure.Quantifier;
import org.tally.article.mention.Actor;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.DateMention;
import org.tally.article.mention.Mention;
import org.tally.article.mention.Named;
import org.tally.article.mention.Place;
import org.tally.article.mention.PlaceMention;
import org.tally.savedquery.SavedQueries;
import org.tally.savedquery.SavedQuery;
import org.tally.search.ArticleSearch;
import org.tally.search.article.Articles;
import org.tally.search.example.Example;
import org.tally.search.example.Examples;
import org.tally.search.example.Operator;
import org.tally.search.hit.ArticleHit;
import org.tally.search.hit.Snippet;
import org.tally.search.hit.TotalHits;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.language.mistake.QueryMistake.Kind;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.suggest.Spelling;
import org.tally.search.suggest.Suggestion;
import org.tally.search.suggest.Suggestions;
import org.tally.search.thing.ThingProfile;
import org.tally.search.thing.ThingProfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/**
 * Whatever an article, a query or a name holds, a page shows it as text.
 */
@PageTest
class HostilePagesTests {

	private static final String BAD = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>${7*7}[[${7*7}]]";

	private static final String ENCODED = URLEncoder.encode(BAD, StandardCharsets.UTF_8);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ArticleSearch search;

	@Autowired
	Articles articles;

	@Autowired
	SavedQueries saved;

	@Autowired
	Suggestions suggestions;

	@Autowired
	Examples examples;

	@Autowired
	Spelling spelling;

	@Autowired
	ThingProfiles things;

	@Test
	void anArticle() {
		given(this.articles.find(any())).willReturn(Optional.of(article("javascript:alert(1)", "en")));
		given(this.articles.related(any(), any())).willReturn(List.of(hit()));
		assertShownAsText("/articles/a1");
		assertThat(this.mvc.get().uri("/articles/a1")).bodyText().doesNotContain("href=\"javascript:");
	}

	@Test
	void hitsAndFacets() {
		given(this.search.search(any()))
			.willReturn(Samples.result(1, List.of(hit()), Samples.facet(FacetName.ACTOR, BAD, "person:" + BAD),
					Samples.facet(FacetName.PLACE, "+" + BAD), Samples.facet(FacetName.PUBLICATION, "-" + BAD)));
		assertShownAsText("/?q=" + ENCODED + "&actor=" + ENCODED + "&not.publication=" + ENCODED);
	}

	@Test
	void theFullListOfAFacet() {
		given(this.search.facet(any(), any(), any())).willReturn(Samples.facet(FacetName.ACTOR, BAD));
		assertShownAsText("/facets/actor?q=" + ENCODED + "&find=" + ENCODED);
	}

	@Test
	void aMistake() {
		given(this.search.search(any()))
			.willThrow(new QueryMistakeException(new QueryMistake(Kind.FIELD, List.of(BAD, BAD), 0, 2, BAD)));
		assertShownAsText("/?q=%22%3E%3Cscript%3E");
	}

	@Test
	void examplesAndCorrections() {
		given(this.examples.now()).willReturn(List.of(new Example(Operator.BY, "by:" + BAD, new TotalHits(1, true))));
		assertShownAsText("/help/search");
		given(this.search.search(any())).willReturn(Samples.result(1, List.of(hit())));
		given(this.spelling.better(any(), any()))
			.willReturn(Optional.of(new Spelling.Correction(ArticleQuery.ALL.withText(BAD), new TotalHits(9, true))));
		assertShownAsText("/?q=x");
	}

	@Test
	void suggestions() {
		given(this.suggestions.complete(any()))
			.willReturn(List.of(new Suggestion(Suggestion.Kind.ACTOR, BAD, BAD, BAD, 1)));
		assertShownAsText("/suggestions?q=x");
	}

	@Test
	void savedQueries() {
		given(this.saved.all()).willReturn(
				List.of(new SavedQuery("<script>", BAD.substring(0, 60), BAD, Instant.EPOCH, null, null, 1, null)));
		assertShownAsText("/saved");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/%3Cscript%3Ealert(1)", "/articles/%3Cscript%3E", "/saved/%3Cscript%3E",
			"/publications/%3Cscript%3Ealert(1)" })
	void addressesThatLeadNowhere(String address) {
		given(this.things.find(any(), any())).willReturn(ThingProfile.EMPTY);
		assertThat(this.mvc.get().uri(URI.create(address))).hasStatus(404)
			.bodyText()
			.satisfies(HostilePagesTests::holdsNoMarkup);
	}

	@Test
	void anArabicArticleRunsFromTheRight() {
		given(this.articles.find(any())).willReturn(Optional.of(article(null, "ar")));
		assertThat(this.mvc.get().uri("/articles/a1")).bodyText().contains("dir=\"rtl\" lang=\"ar\"");
	}

	private void assertShownAsText(String address) {
		assertThat(this.mvc.get().uri(URI.create(address))).bodyText()
			.contains("&lt;script&gt;alert(1)")
			.satisfies(HostilePagesTests::holdsNoMarkup);
	}

	private static void holdsNoMarkup(String page) {
		assertThat(page).doesNotContain("<script>", "<img", "onerror=alert(2)>", ">49<", "\"'>");
	}

	private static ArticleHit hit() {
		return new ArticleHit("<script>", 1, Snippet.plain(BAD), List.of(Snippet.plain(BAD)), BAD,
				LocalDate.of(2017, 1, 1), false, List.of(BAD), List.of(figure()));
	}

	private static Figure figure() {
		Named named = new Named(BAD, BAD, BAD);
		return new Figure(FigureType.DESTROYED, Bounds.exactly(1), Quantifier.EXACT, BAD, null, BAD, new Mention(2, 12),
				new Mention(0, BAD.length()), named, null, named, named, Basis.EVENT, FigureStatus.DENIED);
	}

	private static EnrichedArticle article(@Nullable String url, String language) {
		Article article = new Article("a1", BAD, BAD, BAD, null, BAD, url, false);
		return new EnrichedArticle(article, language, null, BAD,
				List.of(new ActorMention(new Actor(BAD, BAD, ActorKind.PERSON, null), new Mention(0, 9))),
				List.of(new PlaceMention(Place.unlisted(BAD), new Mention(4, 14))),
				List.of(new DateMention(null, new Mention(8, 20))), List.of(figure()), null, List.of());
	}

}
