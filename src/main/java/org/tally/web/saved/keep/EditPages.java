package org.tally.web.saved.keep;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.savedquery.SavedQuery;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.query.ArticleQuery;
import org.tally.web.Wording;
import org.tally.web.query.FilterChips;
import org.tally.web.saved.StoredQueries;
import org.tally.web.search.MistakeBox;

/**
 * Lays out the page where the words of a saved query are changed.
 */
@Component
class EditPages {

	private final StoredQueries stored;

	private final Preview preview;

	private final FilterChips chips;

	private final Wording wording;

	EditPages(StoredQueries stored, Preview preview, FilterChips chips, Wording wording) {
		this.stored = stored;
		this.preview = preview;
		this.chips = chips;
		this.wording = wording;
	}

	/**
	 * The page.
	 * @param asked what it asks, or is to ask with the words that are in the box
	 * @param own whether these are its own words
	 * @param refusal why it was not changed, or null
	 */
	EditPage of(SavedQuery saved, ArticleQuery asked, boolean own, @Nullable String refusal) {
		String problem = refusal;
		MistakeBox box = null;
		try {
			if (own) {
				this.stored.read(saved);
			}
			this.preview.of(asked);
		}
		catch (QueryMistakeException ex) {
			problem = (refusal != null) ? refusal
					: this.wording.text(own ? "saved.paused" : "keep.mistaken", ex.getMessage());
			box = box(saved, asked.text(), ex.mistake(), problem);
		}
		return new EditPage(saved.id(), saved.name(), saved.revision(), asked.text(),
				this.chips.of(asked).stream().map((chip) -> chip.label()).toList(), problem, box);
	}

	/** Of a mistake that has a place in the words; of another the message says all. */
	private static @Nullable MistakeBox box(SavedQuery saved, String text, QueryMistake mistake, String message) {
		return (mistake.end() == 0 && mistake.mended() == null) ? null
				: MistakeBox.of(mistake, text, message, (mended) -> "/saved/" + saved.id() + "/edit?words="
						+ URLEncoder.encode(mended, StandardCharsets.UTF_8));
	}

}
