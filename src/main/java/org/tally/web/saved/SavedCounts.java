package org.tally.web.saved;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.savedquery.SavedQueries;
import org.tally.savedquery.SavedQuery;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.news.ArticleNews;
import org.tally.search.news.ArticleNews.Question;
import org.tally.search.news.NewsAnswer;
import org.tally.search.news.NewsCount;
import org.tally.search.query.ArticleQuery;

/**
 * How much is new in every saved query, with one request however many there are.
 */
@Component
class SavedCounts {

	private final SavedQueries saved;

	private final StoredQueries stored;

	private final ArticleNews news;

	SavedCounts(SavedQueries saved, StoredQueries stored, ArticleNews news) {
		this.saved = saved;
		this.stored = stored;
		this.news = news;
	}

	/**
	 * A saved query and what is new in it.
	 *
	 * @param query or null where it cannot be read
	 * @param count or null where it cannot be counted
	 * @param mistake what pauses it, or null
	 */
	record Counted(SavedQuery saved, @Nullable ArticleQuery query, @Nullable NewsCount count,
			@Nullable QueryMistake mistake) {

		/** Of one that its owner has paused there is nothing to tell them. */
		boolean hasNews() {
			return !this.saved.isPaused() && this.count != null && !this.count.isEmpty();
		}

	}

	/**
	 * All of them, by name.
	 */
	List<Counted> all() {
		List<Counted> read = this.saved.all().stream().map(this::read).toList();
		List<Question> questions = new ArrayList<>();
		for (Counted each : read) {
			if (each.query() != null) {
				questions.add(new Question(each.query(), each.saved().seenUpTo()));
			}
		}
		Iterator<NewsAnswer> answers = this.news.answers(questions).iterator();
		return read.stream()
			.map((each) -> (each.query() != null && answers.hasNext()) ? answered(each, answers.next()) : each)
			.toList();
	}

	private Counted read(SavedQuery query) {
		try {
			return new Counted(query, this.stored.read(query), null, null);
		}
		catch (QueryMistakeException ex) {
			return new Counted(query, null, null, ex.mistake());
		}
	}

	private static Counted answered(Counted read, NewsAnswer answer) {
		return new Counted(read.saved(), read.query(), answer.count(), answer.mistake());
	}

}
