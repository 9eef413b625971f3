package org.tally.web.saved;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tally.savedquery.SavedQueries;
import org.tally.savedquery.SavedQuery;
import org.tally.search.query.ArticleQuery;
import org.tally.search.ArticleSearch;
import org.tally.search.language.QueryMistakeException;
import org.tally.web.Wording;
import org.tally.web.saved.SavedPage.Unsaved;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.FilterChips;

/**
 * Lays out the list of saved queries.
 */
@Component
class SavedPages {

	private static final Logger logger = LoggerFactory.getLogger(SavedPages.class);

	private final SavedQueries saved;

	private final ArticleSearch search;

	private final FilterChips chips;

	private final Wording wording;

	SavedPages(SavedQueries saved, ArticleSearch search, FilterChips chips, Wording wording) {
		this.saved = saved;
		this.search = search;
		this.chips = chips;
		this.wording = wording;
	}

	SavedPage plain() {
		return new SavedPage(rows("", null), null, null);
	}

	/**
	 * The list after a name was refused for a new one.
	 */
	SavedPage unsaved(String message, String name, String query) {
		return new SavedPage(rows("", null), message, new Unsaved(name, query));
	}

	/**
	 * The list after a query was refused.
	 */
	SavedPage refused(String message) {
		return new SavedPage(rows("", null), message, null);
	}

	/**
	 * The list after a change to one was refused.
	 * @param typed the name that was to be given, or null
	 */
	SavedPage unchanged(String message, String id, @Nullable String typed) {
		return new SavedPage(rows(id, typed), message, null);
	}

	private List<SavedRow> rows(String changed, @Nullable String typed) {
		return this.saved.all().stream().map((each) -> row(each, each.id().equals(changed) ? typed : null)).toList();
	}

	private SavedRow row(SavedQuery saved, @Nullable String typed) {
		Instant openedAt = saved.openedAt();
		String opened = (openedAt != null)
				? this.wording.text("saved.opened",
						this.wording.day(LocalDate.ofInstant(openedAt, ZoneId.systemDefault())))
				: this.wording.text("saved.never-opened");
		String summary = null;
		String fresh = null;
		String problem = null;
		// One that fails, however it fails, is listed all the same, so that it can be
		// deleted.
		try {
			ArticleQuery query = ArticleQueryAddress.parse(saved.query());
			summary = this.chips.summary(query);
			long count = this.search.countIndexedAfter(query, saved.seenUpTo());
			fresh = (count > 0) ? this.wording.text("saved.fresh", count) : null;
		}
		catch (QueryMistakeException ex) {
			problem = this.wording.text("saved.problem", ex.getMessage());
		}
		catch (RuntimeException ex) {
			logger.warn("Saved query {} cannot be counted", saved.id(), ex);
			problem = this.wording.text((summary != null) ? "saved.uncounted" : "saved.unreadable");
		}
		return new SavedRow(saved.id(), saved.name(), saved.revision(), summary, fresh, problem, opened, typed);
	}

}
