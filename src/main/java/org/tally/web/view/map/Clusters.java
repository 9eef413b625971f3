package org.tally.web.view.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tally.web.view.map.outline.MapWindow;

import org.tally.article.Vocabulary;
import org.tally.article.mention.Place;
import org.tally.article.mention.PlaceKind;
import org.tally.search.query.GeoBox;
import org.tally.search.view.PlaceCounts;
import org.tally.search.view.Tile;
import org.tally.search.view.TileCount;

/**
 * Joins what the engine counts with where the gazetteer says that places are.
 */
final class Clusters {

	/** One in so many mentions may lie outside of what is shown first, on each side. */
	private static final double OUTLIERS = 0.05;

	/** Around a single place so much is shown, in degrees. */
	private static final double AROUND = 0.5;

	private Clusters() {
	}

	/**
	 * Those places that are points, most articles first.
	 */
	static List<Located> located(PlaceCounts counts, Vocabulary vocabulary) {
		List<Located> located = new ArrayList<>();
		counts.articles().forEach((id, count) -> {
			Place place = vocabulary.place(id);
			Double latitude = place.latitude();
			Double longitude = place.longitude();
			if (latitude != null && longitude != null && place.kind().compareTo(PlaceKind.CITY) >= 0) {
				located.add(new Located(place, latitude, longitude, count));
			}
		});
		return located;
	}

	/**
	 * The tiles with the places in them, the fewest articles first, so that large bubbles
	 * are drawn over small ones.
	 */
	static List<Cluster> of(List<TileCount> tiles, List<Located> places) {
		Map<Tile, List<Located>> byTile = new HashMap<>();
		if (!tiles.isEmpty()) {
			int zoom = tiles.get(0).tile().zoom();
			places.forEach((place) -> byTile
				.computeIfAbsent(Tile.of(zoom, place.latitude(), place.longitude()), (tile) -> new ArrayList<>())
				.add(place));
		}
		return tiles.stream()
			.map((tile) -> new Cluster(tile.tile(), tile.count(), byTile.getOrDefault(tile.tile(), List.of())))
			.sorted(Comparator.comparingLong(Cluster::count))
			.toList();
	}

	/**
	 * Where most of the places are: a conflict is seen before the capitals that speak of
	 * it.
	 */
	static MapWindow around(List<Located> places) {
		if (places.isEmpty()) {
			return new MapWindow(0.5, 0.4, 0);
		}
		double west = quantile(places, Comparator.comparingDouble(Located::longitude)).longitude();
		double east = quantile(places, Comparator.comparingDouble(Located::longitude).reversed()).longitude();
		double south = quantile(places, Comparator.comparingDouble(Located::latitude)).latitude();
		double north = quantile(places, Comparator.comparingDouble(Located::latitude).reversed()).latitude();
		return MapWindow.around(new GeoBox(Math.max(-180, west - AROUND), Math.max(-90, south - AROUND),
				Math.min(180, east + AROUND), Math.min(90, north + AROUND)));
	}

	private static Located quantile(List<Located> places, Comparator<Located> order) {
		double outside = OUTLIERS * places.stream().mapToLong(Located::count).sum();
		List<Located> sorted = places.stream().sorted(order).toList();
		double passed = 0;
		for (Located place : sorted) {
			passed += place.count();
			if (passed > outside) {
				return place;
			}
		}
		return sorted.get(0);
	}

}
