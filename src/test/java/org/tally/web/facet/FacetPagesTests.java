package org.tally.web.facet;

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
			.contains("<span>2 values</span>", "Find among them")
			.doesNotContain("narrow the search");
	}

	@Test
	void aListCutShortSaysSo() {
		given(this.search.facet(any(), any())).willReturn(new Facet(FacetName.PUBLICATION,
				Samples.facet(FacetName.PUBLICATION, "Ledger", "Wire").values(), 6_198));
		assertThat(this.mvc.get().uri("/facets/publication")).hasStatusOk()
			.bodyText()
			.contains("2 of 6,200 values; narrow the search to see the others", "Find among the first 2<");
		assertThat(this.mvc.get().uri("/facets/publication?find=wire")).bodyText()
			.contains("1 value among the first 2 of 6,200", ">Wire<")
			.doesNotContain(">Ledger<");
	}

	@ParameterizedTest
	@CsvSource({ "sirnak, Şırnak", "DEIR ez-zor, Deir ez-Zor", "sanaa, Sana’a", "ş, Şırnak" })
	void namesAreFoundHoweverTheyAreTyped(String typed, String name) {
		given(this.search.facet(any(), any())).willReturn(Samples.facet(FacetName.PUBLICATION, name, "xyz"));
		assertThat(this.mvc.get().uri("/facets/publication?find={typed}", typed)).bodyText()
			.contains(">" + name + "<")
			.doesNotContain(">xyz<");
	}

}
