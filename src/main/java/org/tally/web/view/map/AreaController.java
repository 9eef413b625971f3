package org.tally.web.view.map;

import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;
import org.tally.web.query.ArticleQueryAddress;

/**
 * Takes the four sides of a box from the form below the map to the search.
 */
@Controller
class AreaController {

	/**
	 * Goes to the search with the box; what is no box changes nothing.
	 */
	@GetMapping("/area")
	String area(@RequestParam(defaultValue = "") String west, @RequestParam(defaultValue = "") String south,
			@RequestParam(defaultValue = "") String east, @RequestParam(defaultValue = "") String north,
			@RequestParam MultiValueMap<String, String> parameters) {
		ArticleQuery query = ArticleQueryAddress.read(parameters);
		String box = String.join(",", west.strip(), south.strip(), east.strip(), north.strip());
		if (FacetName.AREA.means(box)) {
			query = query.with(FacetName.AREA, new Selection(Set.of(box), Set.of()));
		}
		return "redirect:" + ArticleQueryAddress.of(query);
	}

}
