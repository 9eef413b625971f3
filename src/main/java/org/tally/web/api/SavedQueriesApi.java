package org.tally.web.api;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tally.savedquery.SavedQueries;
import org.tally.savedquery.SavedQuery;
import org.tally.search.ArticleSearch;
import org.tally.search.language.mistake.QueryMistake.Kind;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.query.ArticleQuery;
import org.tally.web.MissingException;
import org.tally.web.Wording;
import org.tally.web.api.json.SavedQueryJson;
import org.tally.web.api.problem.UnreadableException;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.saved.Pauses;
import org.tally.web.saved.SavedNews;
import org.tally.web.saved.StoredQueries;

/**
 * Keeps, lists, renames, pauses and deletes saved queries.
 */
@RestController
@RequestMapping("/api/v1/saved-queries")
class SavedQueriesApi {

	/**
	 * What is to be kept, or the name it is to have. The document says which fields a
	 * request may have.
	 *
	 * @param query a search's parameters, as they stand in an address
	 * @param revision what the change is made to
	 */
	record Wanted(@Nullable String name, @Nullable String query, @Nullable Integer revision) {
	}

	private final SavedQueries saved;

	private final ArticleSearch search;

	private final StoredQueries stored;

	private final SavedNews news;

	private final Pauses pauses;

	private final ApiQuery query;

	private final Wording wording;

	SavedQueriesApi(SavedQueries saved, ArticleSearch search, StoredQueries stored, SavedNews news, Pauses pauses,
			ApiQuery query, Wording wording) {
		this.saved = saved;
		this.search = search;
		this.stored = stored;
		this.news = news;
		this.pauses = pauses;
		this.query = query;
		this.wording = wording;
	}

	@GetMapping
	Map<String, List<SavedQueryJson>> all() {
		return Map.of("savedQueries", this.saved.all().stream().map(this::json).toList());
	}

	@GetMapping("/{id}")
	SavedQueryJson one(@PathVariable String id) {
		return json(find(id));
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<SavedQueryJson> save(@RequestBody Wanted wanted) {
		ArticleQuery asked = asked(wanted.query());
		// One that cannot be searched is refused here: this throws what is wrong with it.
		this.search.countIndexedAfter(asked, null);
		SavedQuery kept = this.saved.save(name(wanted), ArticleQueryAddress.parameters(asked),
				this.search.newestIndexed());
		this.news.forget();
		return ResponseEntity.created(URI.create("/api/v1/saved-queries/" + kept.id())).body(json(kept));
	}

	@PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
	SavedQueryJson rename(@PathVariable String id, @RequestBody Wanted wanted) {
		SavedQuery current = find(id);
		if (wanted.query() != null && !wanted.query().equals(current.query())) {
			throw this.query.mistake("query", "api.saved.fixed");
		}
		if (wanted.revision() == null) {
			throw this.query.mistake("revision", "api.saved.revision");
		}
		this.saved.rename(id, wanted.revision(), name(wanted));
		return json(find(id));
	}

	@DeleteMapping("/{id}")
	ResponseEntity<Void> delete(@PathVariable String id, @RequestParam(required = false) @Nullable Integer revision) {
		find(id);
		if (revision == null) {
			throw this.query.mistake("revision", "api.saved.revision");
		}
		this.saved.delete(id, revision);
		this.news.forget();
		return ResponseEntity.noContent().build();
	}

	@PutMapping("/{id}/pause")
	SavedQueryJson pause(@PathVariable String id) {
		return json(this.pauses.pause(id));
	}

	@DeleteMapping("/{id}/pause")
	SavedQueryJson resume(@PathVariable String id) {
		try {
			return json(this.pauses.resume(id));
		}
		catch (QueryMistakeException ex) {
			throw new UnreadableException(this.wording.text("saved.resume.refused", this.wording.text(ex.mistake())));
		}
	}

	private SavedQueryJson json(SavedQuery query) {
		return SavedQueryJson.of(query, this.stored.mistake(query).map(this.wording::text).orElse(null));
	}

	private SavedQuery find(String id) {
		return this.saved.find(id).orElseThrow(() -> new MissingException("saved"));
	}

	private ArticleQuery asked(@Nullable String parameters) {
		try {
			return this.stored.read((parameters != null) ? parameters : "");
		}
		catch (QueryMistakeException ex) {
			throw (ex.mistake().kind() == Kind.ADDRESS) ? this.query.mistake("query", "api.saved.unreadable") : ex;
		}
	}

	private String name(Wanted wanted) {
		String name = (wanted.name() != null) ? wanted.name().strip() : "";
		if (name.isEmpty() || name.length() > SavedQuery.LONGEST_NAME) {
			throw this.query.mistake("name", "api.saved.name", SavedQuery.LONGEST_NAME);
		}
		return name;
	}

}
