package org.tally.web.facet;

import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tally.search.ArticleSearch;
import org.tally.search.facet.Facet;
import org.tally.search.query.FacetName;
import org.tally.web.PageTest;
import org.tally.web.Samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@PageTest
class FacetPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ArticleSearch search;

	@Test
	void aWholeListSaysHowLongItIs() {
		given(this.search.facet(any(), any())).willReturn(Samples.facet(FacetName.PUBLICATION, "Ledger", "Wire"));
		assertThat(this.mvc.get().uri("/facets/publication")).hasStatusOk()
			.bodyText()
			.contains("<span>2 values</span>", "Find any value by its name")
			.doesNotContain("are shown");
	}

	@Test
	void articlesWithoutAValueAreNoValue() {
		given(this.search.facet(any(), any()))
			.willReturn(Samples.facet(FacetName.PUBLICATION, "Ledger", FacetName.NONE));
		assertThat(this.mvc.get().uri("/facets/publication")).bodyText()
			.contains("<span>1 value</span>", "no publication");
	}

	@Test
	void aListCutShortSaysSo() {
		given(this.search.facet(any(), any())).willReturn(new Facet(FacetName.PUBLICATION,
				Samples.facet(FacetName.PUBLICATION, "Ledger", "Wire").values(), true));
		assertThat(this.mvc.get().uri("/facets/publication")).hasStatusOk()
			.bodyText()
			.contains("The 2 values with the most articles", "The first 2 are shown. Find the others by name.");
	}

	@ParameterizedTest
	@CsvSource({ "sirnak, Şırnak", "DEIR ez-zor, Deir ez-Zor", "sanaa, Sana’a", "ş, Şırnak" })
	void namesAreFoundHoweverTheyAreTyped(String typed, String name) {
		given(this.search.facet(any(), any(), any())).willAnswer((asked) -> {
			Predicate<String> wanted = asked.getArgument(2);
			return Samples.facet(FacetName.PUBLICATION, Stream.of(name, "xyz").filter(wanted).toArray(String[]::new));
		});
		assertThat(this.mvc.get().uri("/facets/publication?find={typed}", typed)).bodyText()
			.contains(">" + name + "<")
			.doesNotContain(">xyz<");
	}

}
