package org.tally.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tally.search.suggest.Suggestions;

/**
 * Completes names and headlines.
 */
@RestController
class SuggestionsApi {

	/** Who typed more is not typing a name any more. */
	private static final int LONGEST = 60;

	private final Suggestions suggestions;

	private final ApiQuery query;

	SuggestionsApi(Suggestions suggestions, ApiQuery query) {
		this.suggestions = suggestions;
		this.query = query;
	}

	/**
	 * One suggestion.
	 */
	record Suggested(String kind, String id, String name, @Nullable String by, long articles) {
	}

	@GetMapping("/api/v1/suggestions")
	Map<String, List<Suggested>> complete(@RequestParam(defaultValue = "") String q) {
		if (q.length() > LONGEST) {
			throw this.query.mistake("q", "api.parameter.long", LONGEST);
		}
		return Map.of("suggestions",
				this.suggestions.complete(q)
					.stream()
					.map((one) -> new Suggested(one.kind().name().toLowerCase(Locale.ROOT), one.id(), one.name(),
							one.by(), one.articles()))
					.toList());
	}

}
