package org.tally.web.view.map.place;

import java.util.List;
import org.tally.web.view.map.outline.MapWindow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tally.article.mention.Place;
import org.tally.article.mention.PlaceKind;
import org.tally.web.PageTest;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class PlaceMapsTests {

	/** A page has some thirty kilobytes without it. */
	private static final int HEAVIEST = 40_000;

	@Autowired
	PlaceMaps maps;

	@ParameterizedTest
	@CsvSource({ "iq, 36.34, 43.12", "ru, 55.75, 37.6", "us, 21.3, -157.9", "fj, -17.8, 178", "nz, -36.9, 174.8",
			"xx, 10, 10", ", 85, -180", ", -90, 0", "ca, 45.4, -75.7", "no, 69.6, 18.9" })
	void aPlaceIsShownInItsCountryWithItsMarkInside(String country, double latitude, double longitude) {
		PlaceMap map = this.maps.of(new Place("x", "Harbour", PlaceKind.CITY, country, List.of(), latitude, longitude));
		assertThat(map).isNotNull();
		double[] box = List.of(map.viewBox().split(" ")).stream().mapToDouble(Double::parseDouble).toArray();
		assertThat(map.x()).isBetween(box[0], box[0] + box[2]);
		assertThat(map.y()).isBetween(box[1] - 1, box[1] + box[3] + 1);
		assertThat(box[0]).isNotNegative();
		assertThat(box[0] + box[2]).isLessThan(MapWindow.WIDTH + 0.2);
		assertThat(map.land().length() + map.borders().length()).isLessThan(HEAVIEST);
	}

	@Test
	void whereItIsIsSaidInWordsToo() {
		assertThat(this.maps.of(new Place("x", "Harbour", PlaceKind.TOWN, null, List.of(), -3.25, -60.0)).where())
			.isEqualTo("3.25° S, 60° W");
		assertThat(this.maps.of(new Place("x", "Shore", PlaceKind.REGION, null, List.of(), 33.4, 44.2)).where())
			.isEqualTo("around 33° N, 44° E");
		assertThat(this.maps.of(Place.unlisted("Nowhere"))).isNull();
	}

}
