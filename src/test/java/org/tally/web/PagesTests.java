package org.tally.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tally.article.figure.FigureType;
import org.tally.search.ArticleSearch;
import org.tally.search.article.Articles;

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
		var page = this.mvc.get()
			.uri(URI.create("/?q=civilians&figure=killed&place=iq-mosul&not.publication=Sample%20Wire"));
		assertThat(page).hasStatusOk()
			.bodyText()
			.contains("An inquiry found that at least 105 <mark>civilians</mark>", "214 articles · 2 publications",
					"<b>≥ 105</b> <span>killed</span>", "&amp;hit=3#figure-1\"", "aria-label=\"Remove Place: Mosul\"",
					"aria-label=\"Remove not Publication: Sample Wire\"", "name=\"figure\" value=\"killed\" checked");
	}

	@Test
	void aFilterThatMeansNothingIsSaidToBeLeftOut() {
		given(this.search.search(any())).willReturn(Samples.rich());
		assertThat(this.mvc.get().uri("/?published=2017-13-45&about=&not.figure=wounded")).hasStatusOk()
			.bodyText()
			.contains("“2017-13-45” is no value of", "“wounded” is no value of");
		assertThat(this.mvc.get().uri("/?published=2017&about=")).hasStatusOk()
			.bodyText()
			.doesNotContain("is no value of");
	}

	@Test
	void wordsOfTwoLinesStayApartInTheBox() {
		given(this.search.search(any())).willReturn(Samples.rich());
		assertThat(this.mvc.get().uri(URI.create("/?q=iraqi%0Aforces"))).bodyText()
			.containsPattern("id=\"q\"[^>]*\\svalue=\"iraqi forces\"");
	}

	@Test
	void articlePageShowsFigures() {
		given(this.articles.find("a1")).willReturn(Optional.of(Samples.article()));
		given(this.articles.related("a1", List.of())).willReturn(List.of(Samples.hit("a2")));
		assertThat(this.mvc.get().uri("/articles/a1")).hasStatusOk()
			.bodyText()
			.contains("id=\"figure-1\"", "id=\"figure-5\"", "href=\"#figure-5\"", "<b>15,000–20,000</b>",
					"United Nations", "href=\"/articles/a2\"", "By Jane Doe", "The Daily Ledger, 25 May 2017")
			.doesNotContain("figure-6");
	}

	@Test
	void aRelatedSampleIsMarkedAsOne() {
		given(this.articles.find("a1")).willReturn(Optional.of(Samples.article()));
		given(this.articles.related("a1", List.of())).willReturn(List.of(Samples.hit("a2")));
		assertThat(this.mvc.get().uri("/articles/a1")).bodyText()
			.containsPattern("href=\"/articles/a2\"[^\\n]*<span class=\"sample\"");
	}

	@Test
	void aboutPageExplains() {
		assertThat(this.mvc.get().uri("/about")).hasStatusOk()
			.bodyText()
			.contains("GeoNames")
			.contains(Arrays.stream(FigureType.values())
				.map((type) -> type.code().replace('_', ' '))
				.filter((type) -> !type.equals("casualties"))
				.toList());
	}

}
