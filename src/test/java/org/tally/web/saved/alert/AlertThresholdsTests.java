package org.tally.web.saved.alert;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tally.article.figure.FigureType;
import org.tally.search.ArticleSearch;
import org.tally.search.facet.Facet;
import org.tally.search.facet.FacetValue;
import org.tally.search.facet.FacetValue.State;
import org.tally.search.news.Comparison;
import org.tally.search.news.Threshold;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;
import org.tally.web.PageTest;
import org.tally.web.saved.alert.AlertPage.Form;
import org.tally.web.saved.alert.AlertThresholds.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

@PageTest
class AlertThresholdsTests {

	private static final ArticleQuery MOSUL = ArticleQuery.ALL.with(FacetName.PLACE,
			Selection.NONE.including("iq-mosul"));

	@Autowired
	AlertThresholds thresholds;

	@Autowired
	AlertPlaces places;

	@Autowired
	AlertWords words;

	@Autowired
	ArticleSearch search;

	@BeforeEach
	void theArticlesAreOfRaqqa() {
		given(this.search.facet(any(), eq(FacetName.PLACE)))
			.willReturn(new Facet(FacetName.PLACE, List.of(new FacetValue("sy-raqqa", 3, State.values()[0])), false));
	}

	@Test
	void aFigureAndAPlaceWithoutANumberAreAnySuchFigureThere() {
		Threshold any = this.thresholds.read(form("displaced", "", "Raqqa, Syria"), ArticleQuery.ALL);
		assertThat(any).isEqualTo(new Threshold(FigureType.DISPLACED, Comparison.AT_LEAST, 1, "sy-raqqa"));
		assertThat(this.words.threshold(any)).isEqualTo("displaced, any number (1 or more), in Raqqa, Syria");
	}

	@ParameterizedTest
	@CsvSource({ "'Raqqa, Syria', sy-raqqa", "'raqqa, syria', sy-raqqa", "sy-raqqa, sy-raqqa", "Mossoul, iq-mosul",
			"'Mosul, Iraq', iq-mosul" })
	void aPlaceIsTypedAsReadersWriteIt(String typed, String id) {
		assertThat(this.places.read(typed, ArticleQuery.ALL)).contains(id);
	}

	@Test
	void withoutAFigureItIsEverythingNew() {
		assertThat(this.thresholds.read(form("", "", ""), ArticleQuery.ALL)).isNull();
		assertThat(this.thresholds.read(form("", "", "Mosul, Iraq"), MOSUL)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "'', 50, '', no figure", "'', '', 'Raqqa, Syria', no figure",
			"killed, '', Nowhere, knows no place “Nowhere”", "killed, '', 'Mosul, Syria', knows no place" })
	void nothingThatIsChosenIsPassedOver(String type, String number, String place, String why) {
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> this.thresholds.read(form(type, number, place), MOSUL))
			.withMessageContaining(why);
	}

	@Test
	void theOwnPlaceOfTheSearchIsOffered() {
		assertThat(this.places.offered(MOSUL))
			.containsExactlyEntriesOf(new TreeMap<>(Map.of("Mosul, Iraq", "iq-mosul", "Raqqa, Syria", "sy-raqqa")));
		assertThat(this.places.own(MOSUL)).contains("iq-mosul");
		assertThat(this.places.own(ArticleQuery.ALL)).isEmpty();
	}

	private static Form form(String type, String number, String place) {
		return new Form("mail", "a@example.org", type, "at_least", number, place);
	}

}
