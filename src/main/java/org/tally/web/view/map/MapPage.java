package org.tally.web.view.map;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.web.query.Parameter;

/**
 * The map view.
 *
 * @param summary how many articles it is of
 * @param outside how many places lie beyond, or null
 * @param allHref the map that shows every place
 * @param land path of the land
 * @param borders path of the borders
 * @param drawings of the same, for wide screens and narrow ones
 * @param kilometres that the scale is of
 * @param box what is shown: west, south, east, north
 * @param at middle and level, for the scripts
 * @param shownHref the search for articles with a place in what is shown
 * @param kept parameters that the form for a box carries on
 * @param cut says that more places are not listed, or null
 */
public record MapPage(String summary, @Nullable String outside, @Nullable String allHref, String land, String borders,
		List<MapDrawing> drawings, List<MapLink> moves, long kilometres, List<String> box, List<Double> at,
		String shownHref, List<Parameter> kept, List<PlaceRow> places, @Nullable String cut) {

	public MapPage {
		drawings = List.copyOf(drawings);
		moves = List.copyOf(moves);
		box = List.copyOf(box);
		at = List.copyOf(at);
		kept = List.copyOf(kept);
		places = List.copyOf(places);
	}

}
