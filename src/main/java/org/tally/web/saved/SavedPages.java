package org.tally.web.saved;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.savedquery.SavedQuery;
import org.tally.search.news.NewsCount;
import org.tally.search.query.ArticleQuery;
import org.tally.web.Wording;
import org.tally.web.query.FilterChips;
import org.tally.web.saved.SavedCounts.Counted;
import org.tally.web.saved.SavedPage.Unsaved;

/**
 * Lays out the list of saved queries.
 */
@Component
class SavedPages {

	private final SavedCounts counts;

	private final SavedNews news;

	private final NewsWords words;

	private final FilterChips chips;

	private final Wording wording;

	SavedPages(SavedCounts counts, SavedNews news, NewsWords words, FilterChips chips, Wording wording) {
		this.counts = counts;
		this.news = news;
		this.words = words;
		this.chips = chips;
		this.wording = wording;
	}

	SavedPage plain() {
		return new SavedPage(rows("", null), null, null, null);
	}

	/**
	 * The list after a name was refused for a new one.
	 */
	SavedPage unsaved(String message, String name, String query) {
		return new SavedPage(rows("", null), message, new Unsaved(name, query), null);
	}

	/**
	 * The list after a query was not saved because it is there.
	 */
	SavedPage same(SavedQuery same, String name, String query) {
		return new SavedPage(rows("", null), this.wording.text("saved.same", same.name()), new Unsaved(name, query),
				same.id());
	}

	/**
	 * The list after a query was refused.
	 */
	SavedPage refused(String message) {
		return new SavedPage(rows("", null), message, null, null);
	}

	/**
	 * The list after a change to one was refused.
	 * @param typed the name that was to be given, or null
	 */
	SavedPage unchanged(String message, String id, @Nullable String typed) {
		return new SavedPage(rows(id, typed), message, null, null);
	}

	private List<SavedRow> rows(String changed, @Nullable String typed) {
		List<Counted> all = this.counts.all();
		this.news.counted(all);
		return all.stream().map((each) -> row(each, each.saved().id().equals(changed) ? typed : null)).toList();
	}

	/**
	 * One that fails, however it fails, is listed all the same, so that it can be mended.
	 */
	private SavedRow row(Counted counted, @Nullable String typed) {
		SavedQuery saved = counted.saved();
		Instant openedAt = saved.openedAt();
		String opened = (openedAt != null)
				? this.wording.text("saved.opened",
						this.wording.day(LocalDate.ofInstant(openedAt, ZoneId.systemDefault())))
				: this.wording.text("saved.never-opened",
						this.wording.day(LocalDate.ofInstant(saved.createdAt(), ZoneId.systemDefault())));
		ArticleQuery query = counted.query();
		NewsCount count = counted.count();
		String problem = null;
		if (counted.mistake() != null) {
			problem = this.wording.text("saved.paused", this.wording.text(counted.mistake()));
		}
		else if (count == null) {
			problem = this.wording.text("saved.uncounted");
		}
		return new SavedRow(saved.id(), saved.name(), saved.revision(),
				(query != null) ? this.chips.summary(query, saved.name()) : null,
				(count != null) ? this.words.count(count) : null, problem, counted.mistake() != null,
				this.words.paused(saved), opened, typed);
	}

}
