package org.tally.web;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tally.search.ArticleSearch;
import org.tally.search.Articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@PageTest
class PagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ArticleSearch search;

	@Autowired
	Articles articles;

	@Test
	void searchPageShowsHits() {
		given(this.search.search(any())).willReturn(Samples.rich());
		var page = this.mvc.get().uri("/?q=civilians&figure=killed&place=iq-mosul&not.publication=Sample+Wire");
		assertThat(page).hasStatusOk().bodyText().contains("<mark>civilians</mark>", "214 articles", "≥ 105");
	}

	@Test
	void articlePageShowsFigures() {
		given(this.articles.find("a1")).willReturn(Optional.of(Samples.article()));
		given(this.articles.related("a1")).willReturn(List.of(Samples.hit("a2")));
		assertThat(this.mvc.get().uri("/articles/a1")).hasStatusOk().bodyText().contains("id=\"figure-1\"");
	}

	@Test
	void aboutPageExplains() {
		assertThat(this.mvc.get().uri("/about")).hasStatusOk().bodyText().contains("GeoNames");
	}

}
