package org.tally.web.thing;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tally.article.Vocabulary;
import org.tally.search.query.FacetName;
import org.tally.search.thing.ThingKind;
import org.tally.search.thing.ThingProfile;
import org.tally.search.thing.ThingProfiles;
import org.tally.web.MissingException;

/**
 * Shows one actor, place or publication.
 */
@Controller
class ThingController {

	private final ThingProfiles profiles;

	private final Vocabulary vocabulary;

	private final ThingPages pages;

	ThingController(ThingProfiles profiles, Vocabulary vocabulary, ThingPages pages) {
		this.profiles = profiles;
		this.vocabulary = vocabulary;
		this.pages = pages;
	}

	@GetMapping("/actors/{id}")
	String actor(@PathVariable String id, Model model, HttpServletResponse response) {
		return page(ThingKind.ACTOR, ThingAddress.id(id), model, response);
	}

	@GetMapping("/places/{id}")
	String place(@PathVariable String id, Model model, HttpServletResponse response) {
		return page(ThingKind.PLACE, ThingAddress.id(id), model, response);
	}

	@GetMapping("/publications/{id}")
	String publication(@PathVariable String id, Model model, HttpServletResponse response) {
		return page(ThingKind.PUBLICATION, ThingAddress.id(id), model, response);
	}

	private String page(ThingKind kind, String id, Model model, HttpServletResponse response) {
		List<String> names = switch (kind) {
			case ACTOR -> this.vocabulary.namesOfActor(id);
			case PLACE -> this.vocabulary.namesOfPlace(id);
			case PUBLICATION -> this.vocabulary.namesOfPublication(id);
		};
		// A value that the search would pass over has no articles.
		ThingProfile profile = kind.facet().means(id) && !id.equals(FacetName.NONE) ? this.profiles.find(kind, id)
				: ThingProfile.EMPTY;
		if (profile.articles() == 0 && names.isEmpty()) {
			throw new MissingException("thing");
		}
		ThingPage page = this.pages.of(kind, id, names, profile);
		if (!page.listed()) {
			// Names read out of texts alone: too many and too thin for a crawler.
			response.setHeader("X-Robots-Tag", "noindex");
		}
		model.addAttribute("page", page);
		return "thing/page";
	}

}
