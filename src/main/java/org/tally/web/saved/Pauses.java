package org.tally.web.saved;

import org.springframework.stereotype.Component;
import org.tally.savedquery.ChangedMeanwhileException;
import org.tally.savedquery.SavedQueries;
import org.tally.savedquery.SavedQuery;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.web.MissingException;

/**
 * Pauses and resumes saved queries for their owner.
 */
@Component
public class Pauses {

	private final SavedQueries saved;

	private final StoredQueries stored;

	private final SavedNews news;

	Pauses(SavedQueries saved, StoredQueries stored, SavedNews news) {
		this.saved = saved;
		this.stored = stored;
		this.news = news;
	}

	/**
	 * Has nothing sent of a saved query, and its news not counted, until it is resumed.
	 * @return as it is then
	 * @throws MissingException if there is none
	 */
	public SavedQuery pause(String id) {
		return changed(id, () -> this.saved.pause(id));
	}

	/**
	 * Has what came meanwhile sent with the next check.
	 * @return as it is then
	 * @throws QueryMistakeException if it cannot be searched as it is: it stays paused
	 * @throws MissingException if there is none
	 */
	public SavedQuery resume(String id) {
		SavedQuery current = find(id);
		this.stored.mistake(current).ifPresent((mistake) -> {
			throw new QueryMistakeException(mistake);
		});
		return current.isPaused() ? changed(id, () -> this.saved.resume(id)) : current;
	}

	private SavedQuery changed(String id, Runnable change) {
		find(id);
		try {
			change.run();
		}
		catch (ChangedMeanwhileException ex) {
			if (this.saved.find(id).isPresent()) {
				throw ex;
			}
		}
		this.news.forget();
		return find(id);
	}

	private SavedQuery find(String id) {
		return this.saved.find(id).orElseThrow(() -> new MissingException("saved"));
	}

}
