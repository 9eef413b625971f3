package org.tally.web.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tally.web.api.document.Schema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What leaves the portal: files, lists of queries, the API.
 */
class OutPageIT extends BrowserTest {

	@Test
	void aResultIsDownloadedAndTheProgressSeen() throws IOException {
		open("/?q=mosul&figure=killed");
		long total = total();
		link("All of it as a file or feed").click();
		assertThat(this.page.locator(".total")).hasText(total + " articles");
		Download download = this.page.waitForDownload(() -> link("Articles as a table (CSV)").click());
		assertThat(download.suggestedFilename()).startsWith("tally-mosul-Figure-killed-").endsWith("-articles.csv");
		assertThat(Files.readString(download.path()).lines().count()).isEqualTo(total + 1);
		assertThat(this.page.locator("#downloads")).containsText("complete: " + total + " articles");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aListOfQueriesIsAnswered(boolean scripts) throws IOException {
		this.page = newPage(new NewContextOptions().setJavaScriptEnabled(scripts));
		open("/?q=mosul&figure=killed");
		link("Many queries at once").click();
		assertThat(this.page.locator("main")).containsText("Figure: killed");
		this.page.locator("#queries").fill("raqqa\n\n# comment\n\"open\n\"west mosul\"");
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search all")).click();
		Locator rows = this.page.locator(".batch-table tbody tr");
		assertThat(rows).hasCount(3);
		assertThat(rows.nth(1)).containsText("A quote is opened and not closed");
		assertThat(this.page.locator("#queries")).hasValue("raqqa\n\n# comment\n\"open\n\"west mosul\"");
		String count = rows.nth(2).locator("td.number").nth(1).innerText();
		Download download = this.page.waitForDownload(
				() -> this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Download all as CSV"))
					.click());
		List<String> lines = Files.readAllLines(download.path());
		assertThat(lines).hasSize(4);
		assertThat(lines.get(3)).startsWith("5,\"\"\"west mosul\"\"\"," + count + ",");
		rows.nth(2).locator("th a").click();
		assertThat(this.page.locator("#summary")).containsText(count + " article");
	}

	@Test
	void aLongListIsReadAPageAtATime() {
		open("/batch");
		this.page.locator("#file")
			.setInputFiles(
					new FilePayload("list.txt", "text/plain", "mosul\n".repeat(130).getBytes(StandardCharsets.UTF_8)));
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search all")).click();
		assertThat(this.page.locator(".batch-table tbody tr")).hasCount(100);
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next")).click();
		assertThat(this.page.locator("#summary")).containsText("lines 101 to 130");
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=mosul&figure=killed", "q=civilians+strike&sort=newest", "q=raqqa&not.place=iq" })
	void theSearchPageTheApiAndTheFileAgree(String parameters) throws Exception {
		open("/?copies=each&" + parameters);
		List<String> page = this.page.locator(".hit h2 a")
			.all()
			.stream()
			.map((hit) -> hit.getAttribute("href").split("[/?]")[2])
			.toList();
		JsonNode api = json("/api/v1/articles?size=100&" + parameters);
		List<String> hits = new ArrayList<>();
		api.path("hits").forEach((hit) -> hits.add(hit.path("id").asString()));
		assertThat(hits.subList(0, page.size())).isEqualTo(page);
		assertThat(api.path("total").path("value").asLong()).isEqualTo(total());
		List<String> file = get("/export/articles.jsonl?" + parameters).lines()
			.map((line) -> JsonMapper.shared().readTree(line).path("id").asString())
			.toList();
		assertThat(file).isEqualTo(hits);
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/articles, /api/v1/articles?q=mosul&size=50", "/api/v1/search, /api/v1/search?size=3",
			"/api/v1/facets, /api/v1/facets?q=mosul&figure=killed",
			"/api/v1/facets/{name}, /api/v1/facets/place?find=mos", "/api/v1/figures, /api/v1/figures?size=100",
			"/api/v1/suggestions, /api/v1/suggestions?q=mos", "/api/v1/saved-queries, /api/v1/saved-queries",
			"/api/v1/articles/{id}, first" })
	void answersAreWhatTheDocumentSays(String path, String address) throws Exception {
		String asked = address.equals("first")
				? "/api/v1/articles/" + json("/api/v1/articles?q=mosul").path("hits").path(0).path("id").asString()
				: address;
		assertThat(new Schema(json("/api/v1/openapi.json")).breaches(path, json(asked))).isEmpty();
	}

	private JsonNode json(String path) throws Exception {
		return JsonMapper.shared().readTree(get(path));
	}

	private String get(String path) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address(path))).build(), HttpResponse.BodyHandlers.ofString())
			.body();
	}

}
