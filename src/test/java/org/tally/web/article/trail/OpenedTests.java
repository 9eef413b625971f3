package org.tally.web.article.trail;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.tally.search.query.ArticleQuery;

import static org.assertj.core.api.Assertions.assertThat;

class OpenedTests {

	@Test
	void theAddressCarriesTheSearchAndThePlace() {
		ArticleQuery query = ArticleQuery.ALL.withText("west mosul");
		assertThat(Opened.address("a1", query, 17)).isEqualTo("/articles/a1?q=west+mosul&hit=17");
		assertThat(Opened.address("a1", ArticleQuery.ALL, 17)).isEqualTo("/articles/a1");
	}

	@Test
	void theWayBackIsThePageOfTheResult() {
		Opened opened = new Opened(ArticleQuery.ALL.withText("mosul"), 41);
		assertThat(opened.back(40)).isEqualTo("/?q=mosul&page=2#hit-40");
		assertThat(opened.back(41)).isEqualTo("/?q=mosul&page=3#hit-41");
	}

	@Test
	void whatIsNoPlaceMeansNoSearch() {
		for (String hit : List.of("0", "-1", "x", "", "999999999999", "1.5")) {
			MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
			parameters.add("q", "mosul");
			parameters.add("hit", hit);
			assertThat(Opened.of(parameters).hit()).isZero();
			assertThat(Opened.of(parameters).parameters()).isEqualTo("q=mosul");
		}
	}

}
