package org.tally.web.api.document;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.tally.search.query.FacetName;
import org.tally.web.PageTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ApiDocumentTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApiDocument document;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	@Test
	void theDocumentNamesWhatThereIsAndNothingElse() {
		Set<String> there = new TreeSet<>();
		this.mappings.getHandlerMethods()
			.keySet()
			.forEach((mapping) -> mapping.getPatternValues()
				.stream()
				.filter((path) -> path.startsWith("/api/v1/"))
				.forEach((path) -> mapping.getMethodsCondition()
					.getMethods()
					.forEach((method) -> there.add(method + " " + path))));
		assertThat(this.document.operations()).extracting((one) -> one.method() + " " + one.path())
			.containsExactlyInAnyOrderElementsOf(there);
		assertThat(this.document.operations()).extracting(ApiOperation::id).doesNotHaveDuplicates();
	}

	@Test
	void everySearchTakesEveryFacet() {
		List<String> facets = List.of(FacetName.values()).stream().map(FacetName::code).toList();
		for (String path : List.of("articles", "search", "facets", "figures")) {
			Set<String> parameters = this.document.operation("GET", "/api/v1/" + path)
				.orElseThrow()
				.parameters()
				.stream()
				.map(ApiOperation.Parameter::name)
				.collect(Collectors.toSet());
			assertThat(parameters).containsAll(facets)
				.containsAll(facets.stream().map((facet) -> "not." + facet).toList())
				.contains("q", "sort");
		}
	}

	@Test
	void everyReferenceLeadsSomewhere() {
		JsonNode root = JsonMapper.shared().readTree(this.document.text());
		assertThat(root.path("openapi").asString()).startsWith("3.1");
		assertThat(root.findValuesAsString("$ref")).isNotEmpty()
			.allSatisfy(
					(reference) -> assertThat(root.at(reference.substring(1)).isMissingNode()).as(reference).isFalse());
	}

	@Test
	void bodiesHaveNoOtherFields() {
		JsonNode root = JsonMapper.shared().readTree(this.document.text());
		List<JsonNode> bodies = root.findValues("requestBody");
		assertThat(bodies).hasSize(2)
			.allSatisfy((body) -> assertThat(
					body.at("/content/application~1json/schema/additionalProperties").asBoolean(true))
				.isFalse());
		assertThat(this.document.operations()).filteredOn((one) -> one.body() != null)
			.hasSize(2)
			.allSatisfy((one) -> assertThat(one.takes()).extracting(ApiOperation.Field::name)
				.containsAll(JsonMapper.shared().readTree(String.valueOf(one.body())).propertyNames()));
	}

	@Test
	void thePageShowsTheDocument() {
		assertThat(this.mvc.get().uri("/api")).hasStatusOk()
			.bodyText()
			.contains("/api/v1/articles/{id}", "id=\"cursor\"", "hits[].snippets", "/api/v1/openapi.json");
		assertThat(this.mvc.get().uri("/api/v1/openapi.json")).hasStatusOk().hasContentType("application/json");
	}

}
