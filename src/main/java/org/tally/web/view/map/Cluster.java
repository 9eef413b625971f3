package org.tally.web.view.map;

import java.util.List;

import org.tally.search.view.Tile;

/**
 * The places of one tile.
 *
 * @param count how many articles name one of them
 * @param places most articles first; none where the gazetteer knows none there
 */
record Cluster(Tile tile, long count, List<Located> places) {

	Cluster {
		places = List.copyOf(places);
	}

	/** Where it is drawn: in the middle of its articles, not of its tile. */
	double across() {
		return this.places.isEmpty() ? Tile.across((this.tile.box().west() + this.tile.box().east()) / 2)
				: weighed(this.places.stream().mapToDouble((place) -> Tile.across(place.longitude())).toArray());
	}

	double down() {
		return this.places.isEmpty() ? Tile.down((this.tile.box().north() + this.tile.box().south()) / 2)
				: weighed(this.places.stream().mapToDouble((place) -> Tile.down(place.latitude())).toArray());
	}

	private double weighed(double[] positions) {
		double sum = 0;
		double weight = 0;
		for (int i = 0; i < positions.length; i++) {
			sum += positions[i] * this.places.get(i).count();
			weight += this.places.get(i).count();
		}
		return sum / weight;
	}

}
