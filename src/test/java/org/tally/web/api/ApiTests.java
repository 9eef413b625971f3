package org.tally.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tally.savedquery.SavedQueries;
import org.tally.savedquery.SavedQuery;
import org.tally.search.SearchUnavailableException;
import org.tally.search.article.Articles;
import org.tally.search.hit.TotalHits;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.language.mistake.QueryMistake.Kind;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.paging.HitPage;
import org.tally.search.paging.HitPages;
import org.tally.web.PageTest;
import org.tally.web.Samples;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

@PageTest
@MockitoBean(types = HitPages.class)
class ApiTests {

	private static final String PROBLEM = "application/problem+json";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	HitPages hits;

	@Autowired
	Articles articles;

	@Autowired
	SavedQueries saved;

	@Test
	void hitsCarryTheirMatchesInParts() {
		given(this.hits.find(any(), anyInt(), any(), anyBoolean()))
			.willReturn(new HitPage(new TotalHits(1, true), List.of(Samples.hit("a1")), null));
		assertThat(this.mvc.get().uri("/api/v1/articles?q=civilians&size=100")).hasStatusOk()
			.hasContentType("application/json")
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{"total":{"value":1,"exact":true},"next":null,"hits":[{"id":"a1","score":1.0,
							"title":"Strike killed civilians in west Mosul, inquiry finds","publishedAt":"2017-05-25","figures":5}]}""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/api/v1/articles?figures=killed | figures", "/api/v1/articles?figure=kiled | figure",
					"/api/v1/articles?not.published=soon | not.published", "/api/v1/articles?size=0 | size",
					"/api/v1/articles?size=101 | size", "/api/v1/articles?size=99999999999 | size",
					"/api/v1/articles?size=5&size=6 | size", "/api/v1/articles?page=2 | page",
					"/api/v1/articles?sort=best | sort", "/api/v1/articles?q=a&q=b | q",
					"/api/v1/articles?snippets=maybe | snippets", "/api/v1/figures?min=NaN | min",
					"/api/v1/figures?type=hurt | type", "/api/v1/suggestions?size=3 | size",
					"/api/v1/facets/actor?size=0 | size" })
	void whatMeansNothingIsRefused(String address, String parameter) {
		assertThat(this.mvc.get().uri(address)).hasStatus(400)
			.hasContentType(PROBLEM)
			.bodyJson()
			.isLenientlyEqualTo("{\"type\":\"/api#parameter\",\"status\":400,\"parameter\":\"" + parameter + "\"}");
	}

	@Test
	void aMistakenQueryIsAProblemThatSaysWhatToChange() {
		given(this.hits.find(any(), anyInt(), any(), anyBoolean()))
			.willThrow(new QueryMistakeException(new QueryMistake(Kind.QUOTE, List.of("1"), 0, 1, "open")));
		assertThat(this.mvc.get().uri("/api/v1/articles?q=%22open")).hasStatus(400)
			.hasContentType(PROBLEM)
			.bodyJson()
			.isLenientlyEqualTo("{\"type\":\"/api#query-mistake\",\"start\":0,\"end\":1,\"mended\":\"open\"}");
	}

	@Test
	void anEngineThatIsAwayIsSaidWithWhenToAskAgain() {
		given(this.hits.find(any(), anyInt(), any(), anyBoolean()))
			.willThrow(new SearchUnavailableException("away", new RuntimeException()));
		assertThat(this.mvc.get().uri("/api/v1/articles")).hasStatus(503)
			.hasContentType(PROBLEM)
			.hasHeader("Retry-After", "5");
	}

	@Test
	void whatIsNotThereIsAProblemAndNoPage() {
		given(this.hits.find(any(), anyInt(), any(), anyBoolean()))
			.willReturn(new HitPage(new TotalHits(0, true), List.of(), null));
		given(this.articles.find("x")).willReturn(Optional.empty());
		for (String address : List.of("/api/v1/articles/x", "/api/v1/nothing", "/api/v1/facets/area",
				"/api/v1/facets/x")) {
			assertThat(this.mvc.get().uri(address)).as(address).hasStatus(404).hasContentType(PROBLEM);
		}
		assertThat(this.mvc.delete().uri("/api/v1/articles")).hasStatus(405)
			.hasContentType(PROBLEM)
			.hasHeader("Allow", "GET");
		assertThat(this.mvc.get().uri("/api/v1/articles").header("Accept", "text/html")).hasStatus(406)
			.hasContentType(PROBLEM);
		given(this.articles.find("y")).willThrow(new IllegalStateException("secret detail"));
		assertThat(this.mvc.get().uri("/api/v1/articles/y")).hasStatus(500).bodyText().doesNotContain("secret detail");
	}

	@Test
	void aProgramSavesAQuery() {
		given(this.saved.save(any(), any(), any())).willReturn(query("7"));
		assertThat(this.mvc.post()
			.uri("/api/v1/saved-queries")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"name\":\"Mosul\",\"query\":\"q=mosul\"}")).hasStatus(201)
			.hasHeader("Location", "/api/v1/saved-queries/7")
			.bodyJson()
			.isLenientlyEqualTo("{\"id\":\"7\",\"revision\":3}");
		verify(this.saved).save("Mosul", "q=mosul", null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"name\":\" \",\"query\":\"q=mosul\"}",
			"{\"name\":\"x\",\"query\":\"published=2017-13\"}", "{\"name\":\"x\",\"query\":\"mosul\"}",
			"{\"name\":\"x\",\"query\":\"q=%zz\"}", "{\"name\":", "[]", "" })
	void aBodyThatCannotBeKeptIsRefused(String body) {
		assertThat(this.mvc.post().uri("/api/v1/saved-queries").contentType(MediaType.APPLICATION_JSON).content(body))
			.hasStatus(400)
			.hasContentType(PROBLEM);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			value = { "{\"name\":\"x\",\"qurey\":\"q=mosul\"} | qurey | query",
					"{\"nmae\":\"x\",\"query\":\"q=mosul\"} | nmae | name",
					"{\"name\":\"x\",\"query\":\"q=mosul\",\"treshold\":{\"name\":50}} | treshold |",
					"{\"name\":\"x\",\"query\":\"q=mosul\",\"revision\":1} | revision |",
					"{\"name\":\"x\",\"query\":\"q=mosul\",\"\":1} | |",
					"{\"name\":\"x\",\"query\":\"q=mosul\",\"query\":\"q=raqqa\"} | query |",
					"{\"name\":\"x\",\"query\":{\"q\":\"mosul\"}} | query |",
					"{\"name\":7,\"query\":\"q=mosul\"} | name |" })
	void aFieldThatMeansNothingIsNamedAndNothingIsSaved(String body, String field, String nearest) {
		assertThat(this.mvc.post().uri("/api/v1/saved-queries").contentType(MediaType.APPLICATION_JSON).content(body))
			.hasStatus(400)
			.hasContentType(PROBLEM)
			.bodyJson()
			.isLenientlyEqualTo("{\"type\":\"/api#parameter\",\"parameter\":\"" + ((field != null) ? field : "") + "\""
					+ ((nearest != null) ? ",\"nearest\":\"" + nearest + "\",\"known\":[\"name\",\"query\"]" : "")
					+ "}");
		verify(this.saved, never()).save(any(), any(), any());
	}

	@Test
	void aFieldThatIsNotKnownIsAnsweredWithThoseThatAre() {
		given(this.saved.find("7")).willReturn(Optional.of(query("7")));
		assertThat(this.mvc.put()
			.uri("/api/v1/saved-queries/7")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"name\":\"East\",\"revison\":3}")).hasStatus(400)
			.bodyText()
			.contains("Did you mean “revision”?", "“revison”", "name, query, revision");
		assertThat(this.mvc.put()
			.uri("/api/v1/saved-queries/7")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"name\":\"East\",\"revision\":3.5}")).hasStatus(400).bodyText().contains("whole number");
		assertThat(this.mvc.post()
			.uri("/api/v1/saved-queries")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"name\":\"" + "x".repeat(300_000) + "\"}")).hasStatus(400).bodyText().contains("longer than");
		verify(this.saved, never()).rename(any(), anyInt(), any());
	}

	@Test
	void aParameterThatIsNotKnownIsAnsweredWithTheNearest() {
		assertThat(this.mvc.get().uri("/api/v1/articles?publisched=2017")).hasStatus(400)
			.bodyText()
			.contains("\"parameter\":\"publisched\",\"nearest\":\"published\"", "\"known\":[\"about\"");
		assertThat(this.mvc.get().uri("/api/v1/saved-queries?q=x")).hasStatus(400)
			.bodyText()
			.contains("this takes none")
			.doesNotContain("nearest");
		assertThat(this.mvc.head().uri("/api/v1/articles?fig=killed")).hasStatus(400);
		assertThat(this.mvc.delete().uri("/api/v1/saved-queries/7?revison=1")).hasStatus(400)
			.bodyText()
			.contains("\"nearest\":\"revision\"");
	}

	@Test
	void oneIsPausedAndResumed() {
		Instant since = Instant.parse("2026-11-02T08:00:00Z");
		SavedQuery paused = new SavedQuery("7", "Mosul", "q=mosul", since, since, since, 3, since);
		given(this.saved.find("7")).willReturn(Optional.of(query("7"))).willReturn(Optional.of(paused));
		assertThat(this.mvc.put().uri("/api/v1/saved-queries/7/pause")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"id\":\"7\",\"pausedAt\":\"2026-11-02T08:00:00Z\",\"mistake\":null,\"revision\":3}");
		verify(this.saved).pause("7");
		given(this.saved.find("7")).willReturn(Optional.of(paused))
			.willReturn(Optional.of(paused))
			.willReturn(Optional.of(query("7")));
		assertThat(this.mvc.delete().uri("/api/v1/saved-queries/7/pause")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"pausedAt\":null}");
		verify(this.saved).resume("7");
		given(this.saved.find("8")).willReturn(Optional.empty());
		assertThat(this.mvc.put().uri("/api/v1/saved-queries/8/pause")).hasStatus(404).hasContentType(PROBLEM);
	}

	@Test
	void oneThatCannotBeSearchedSaysSoAndIsNotResumed() {
		Instant since = Instant.parse("2026-11-02T08:00:00Z");
		for (String query : List.of("q=%22open", "q=mosul&month=2017-05")) {
			given(this.saved.find("7"))
				.willReturn(Optional.of(new SavedQuery("7", "Open", query, since, null, null, 1, since)));
			assertThat(this.mvc.delete().uri("/api/v1/saved-queries/7/pause")).hasStatus(409)
				.hasContentType(PROBLEM)
				.bodyText()
				.contains("/api#unreadable", "Mend it first");
			assertThat(this.mvc.get().uri("/api/v1/saved-queries/7")).hasStatusOk()
				.bodyText()
				.contains("\"mistake\":\"");
		}
		verify(this.saved, never()).resume(any());
	}

	@Test
	void changesNameTheirRevision() {
		given(this.saved.find("7")).willReturn(Optional.of(query("7")));
		given(this.saved.find("8")).willReturn(Optional.empty());
		assertThat(this.mvc.put()
			.uri("/api/v1/saved-queries/7")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"name\":\"East\",\"revision\":3}")).hasStatusOk();
		verify(this.saved).rename("7", 3, "East");
		assertThat(this.mvc.put()
			.uri("/api/v1/saved-queries/7")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"name\":\"East\"}")).hasStatus(400);
		assertThat(this.mvc.put().uri("/api/v1/saved-queries/7").content("name=East")).hasStatus(415)
			.hasContentType(PROBLEM);
		assertThat(this.mvc.delete().uri("/api/v1/saved-queries/7?revision=3")).hasStatus(204);
		verify(this.saved).delete("7", 3);
		assertThat(this.mvc.delete().uri("/api/v1/saved-queries/7")).hasStatus(400);
		assertThat(this.mvc.delete().uri("/api/v1/saved-queries/8?revision=1")).hasStatus(404);
	}

	@Test
	void aPageElsewhereChangesNothing() {
		String body = "{\"name\":\"x\",\"query\":\"\"}";
		for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "*/*")) {
			assertThat(this.mvc.post().uri("/api/v1/saved-queries").header("Content-Type", type).content(body)).as(type)
				.hasStatus(403);
		}
		assertThat(this.mvc.post()
			.uri("/api/v1/saved-queries")
			.contentType(MediaType.APPLICATION_JSON)
			.header("Origin", "https://elsewhere.example")
			.content(body)).hasStatus(403);
		assertThat(this.mvc.delete().uri("/api/v1/saved-queries/7?revision=1").header("Sec-Fetch-Site", "cross-site"))
			.hasStatus(403);
		verifyNoInteractions(this.saved);
	}

	private static SavedQuery query(String id) {
		Instant moment = Instant.parse("2026-11-01T00:00:00Z");
		return new SavedQuery(id, "Mosul", "q=mosul", moment, moment, moment, 3, null);
	}

}
