package org.tally.web.query;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tally.search.query.ArticleOrder;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ArticleQueryAddressTests {

	private static final ArticleQuery QUERY = new ArticleQuery("\"open roads\" & al-Zinjili +100%",
			Map.of(FacetName.FIGURE, new Selection(Set.of("killed"), Set.of("other")), FacetName.PUBLICATION,
					new Selection(Set.of(), Set.of("Sample & Wire")), FacetName.PUBLISHED,
					new Selection(Set.of("2017-05"), Set.of())),
			ArticleOrder.NEWEST, 1);

	@Test
	void whatIsWrittenIsReadBack() {
		assertThat(ArticleQueryAddress.parse(ArticleQueryAddress.parameters(QUERY))).isEqualTo(QUERY);
	}

	@Test
	void everythingIsEscaped() {
		assertThat(ArticleQueryAddress.of(QUERY))
			.isEqualTo("/?q=%22open+roads%22+%26+al-Zinjili+%2B100%25&published=2017-05&figure=killed&not.figure=other"
					+ "&not.publication=Sample+%26+Wire&sort=newest");
	}

	@Test
	void everyArticleHasThePlainAddress() {
		assertThat(ArticleQueryAddress.of(ArticleQuery.ALL)).isEqualTo("/");
		assertThat(ArticleQueryAddress.parse("")).isEqualTo(ArticleQuery.ALL);
	}

	@Test
	void thePageIsInTheAddressButNotAmongWhatIsSaved() {
		ArticleQuery third = ArticleQuery.ALL.withText("mosul").withPage(3);
		assertThat(ArticleQueryAddress.of(third)).isEqualTo("/?q=mosul&page=3");
		assertThat(ArticleQueryAddress.parameters(third)).isEqualTo("q=mosul");
	}

	@Test
	void theListOfAFacetIsUnderTheSameQuery() {
		assertThat(ArticleQueryAddress.of(FacetName.ACTOR, ArticleQuery.ALL.withText("mosul")))
			.isEqualTo("/facets/actor?q=mosul");
	}

	@ParameterizedTest
	@ValueSource(strings = { "published=2017-13", "published=yesterday", "published=%2B999999999-12", "figure=eaten",
			"actor=", "actor=%20", "sort=sideways", "page=x", "page=-4", "page=99999999999", "colour=red", "=", "&&",
			"actor" })
	void whatMeansNothingIsPassedOver(String parameters) {
		assertThat(ArticleQueryAddress.parse(parameters)).isEqualTo(ArticleQuery.ALL);
	}

	@Test
	void aPageBeyondTheLastIsTheLast() {
		assertThat(ArticleQueryAddress.parse("page=501").page()).isEqualTo(ArticleQuery.LAST_PAGE);
	}

	@Test
	void moreValuesThanAnyoneTicksAreCutOff() {
		StringBuilder parameters = new StringBuilder();
		for (int i = 0; i < 5_000; i++) {
			parameters.append("&actor=a").append(i);
		}
		assertThat(ArticleQueryAddress.parse(parameters.toString()).selection(FacetName.ACTOR).included()).hasSize(200);
	}

	@Test
	void aBrokenEscapeIsSaid() {
		assertThatIllegalArgumentException().isThrownBy(() -> ArticleQueryAddress.parse("q=%zz"));
	}

}
