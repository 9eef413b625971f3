package org.tally.web.view.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tally.web.view.map.outline.MapWindow;

import org.junit.jupiter.api.Test;
import org.tally.search.view.PlaceCounts;
import org.tally.search.view.Tile;
import org.tally.search.view.TileCount;
import org.tally.web.TestVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

class ClustersTests {

	private static List<Located> places() {
		Map<String, Long> counts = new LinkedHashMap<>();
		counts.put("iq", 50L);
		counts.put("iq-mosul", 40L);
		counts.put("iq-mosul-zinjili", 12L);
		counts.put("sy-raqqa", 10L);
		counts.put("place:Nowhere", 3L);
		return Clusters.located(new PlaceCounts(counts, 45), new TestVocabulary());
	}

	@Test
	void countriesAndPlacesWithoutAPointAreNotOnTheMap() {
		assertThat(places()).extracting((place) -> place.place().id()).containsExactly("iq-mosul", "sy-raqqa");
	}

	@Test
	void aCoarseTileHasBothPlacesAndTheEnginesCount() {
		Tile tile = Tile.of(3, 36.34, 43.13);
		assertThat(tile).isEqualTo(Tile.of(3, 35.95, 39.0));
		List<Cluster> clusters = Clusters.of(List.of(new TileCount(tile, 45)), places());
		assertThat(clusters).hasSize(1);
		assertThat(clusters.get(0).count()).isEqualTo(45);
		assertThat(clusters.get(0).places()).extracting((place) -> place.place().name())
			.containsExactly("Mosul", "Raqqa");
		assertThat(clusters.get(0).across()).isBetween(Tile.across(39.0), Tile.across(43.13));
	}

	@Test
	void fineTilesHaveAPlaceEachTheLargestLast() {
		List<Cluster> clusters = Clusters.of(List.of(new TileCount(Tile.of(9, 36.34, 43.13), 40),
				new TileCount(Tile.of(9, 35.95, 39.0), 10), new TileCount(new Tile(9, 0, 0), 1)), places());
		assertThat(clusters).extracting(Cluster::count).containsExactly(1L, 10L, 40L);
		assertThat(clusters.get(0).places()).isEmpty();
		assertThat(clusters.get(2).places()).hasSize(1);
	}

	@Test
	void theFirstWindowShowsWhereThePlacesAre() {
		MapWindow window = Clusters.around(places());
		assertThat(window.shows(36.34, 43.13)).isTrue();
		assertThat(window.shows(35.95, 39.0)).isTrue();
		assertThat(window.shows(38.9, -77.0)).isFalse();
		assertThat(Clusters.around(List.of()).level()).isZero();
	}

}
