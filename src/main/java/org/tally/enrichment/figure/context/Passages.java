package org.tally.enrichment.figure.context;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.DateMention;
import org.tally.article.mention.DateRange;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Sentence;
import org.tally.enrichment.text.Token;

/**
 * The stretches of an article that speak of one thing: its sentences, each cut behind a
 * dateline, for texts that have lost their line breaks run a headline, a dateline and the
 * first sentence together.
 */
public final class Passages {

	/** Words of a long passage. */
	private static final int LONG = 120;

	/** Words of an article in which even "on 1 May 2016" is its dateline. */
	private static final int OPENING = 12;

	private final List<Sentence> all;

	private Passages(List<Sentence> all) {
		this.all = all;
	}

	public static Passages of(Document document, List<DateMention> dates, @Nullable LocalDate publishedAt) {
		List<Integer> cuts = new ArrayList<>();
		for (DateMention date : dates) {
			if (isDateline(document, date, publishedAt)) {
				cuts.add(document.tokenAt(date.at().end()));
			}
		}
		List<Sentence> passages = new ArrayList<>();
		int next = 0;
		for (Sentence sentence : document.sentences()) {
			int from = sentence.from();
			while (next < cuts.size() && cuts.get(next) < sentence.to()) {
				int cut = cuts.get(next++);
				if (cut > from) {
					passages.add(new Sentence(from, cut));
					from = cut;
				}
			}
			passages.add(new Sentence(from, sentence.to()));
		}
		return new Passages(List.copyOf(passages));
	}

	public List<Sentence> all() {
		return this.all;
	}

	public int size() {
		return this.all.size();
	}

	/** The beginning of a passage, which says what it is about. */
	public Sentence opening(int index) {
		Sentence passage = this.all.get(index);
		return new Sentence(passage.from(), Math.min(passage.to(), passage.from() + LONG));
	}

	/** Index of the passage that holds a token. */
	public int indexOf(int token) {
		int low = 0;
		int high = this.all.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.all.get(middle).to() <= token) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return Math.min(low, this.all.size() - 1);
	}

	/**
	 * The day of publication in figures is the dateline, unless a preposition leads it
	 * in.
	 */
	public static boolean isDateline(Document document, DateMention date, @Nullable LocalDate publishedAt) {
		int at = document.tokenAt(date.at().start());
		Token before = document.token(at - 1);
		boolean figures = date.at().in(document.text()).chars().anyMatch(Character::isDigit);
		DateRange days = date.days();
		boolean opening = at < OPENING;
		return figures && days != null && days.from().equals(publishedAt) && days.to().equals(publishedAt)
				&& (opening || !(before.is("on") || before.is("since") || before.is("the") || before.is("of")));
	}

}
