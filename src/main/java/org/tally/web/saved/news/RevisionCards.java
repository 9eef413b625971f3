package org.tally.web.saved.news;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureStatus;
import org.tally.article.mention.Named;
import org.tally.search.news.FigureChange;
import org.tally.search.news.Revision;
import org.tally.web.Wording;
import org.tally.web.figure.FigureWords;
import org.tally.web.search.hit.HitCards;

/**
 * Puts revisions in words: "killed 105 → 141, said by the ministry".
 */
@Component
public class RevisionCards {

	private final HitCards hits;

	private final FigureWords words;

	private final Wording wording;

	RevisionCards(HitCards hits, FigureWords words, Wording wording) {
		this.hits = hits;
		this.words = words;
		this.wording = wording;
	}

	/**
	 * The card of a revision.
	 */
	public RevisionCard of(Revision revision) {
		LocalDate day = LocalDate.ofInstant(revision.at(), ZoneId.systemDefault());
		String id = revision.article().id();
		return new RevisionCard(this.hits.of(revision.article()), this.wording.day(day),
				revision.changes().stream().map((change) -> line(change, id)).toList());
	}

	private ChangeLine line(FigureChange change, String article) {
		Figure before = change.before();
		Figure after = change.after();
		String href = "/articles/" + article + ((after != null) ? "#figure-" + change.number() : "");
		if (before == null || after == null) {
			Figure only = Objects.requireNonNull((before != null) ? before : after);
			String words = this.wording.text((before != null) ? "change.removed" : "change.added",
					this.words.whole(only));
			return new ChangeLine(this.words.type(only), (before != null) ? this.words.sign(only) : null,
					(after != null) ? this.words.sign(only) : null, note(only, only), words, href);
		}
		String words = this.wording.text("change.revised", this.words.whole(before), this.words.whole(after));
		return new ChangeLine(this.words.type(after), side(before, after), side(after, before), note(before, after),
				words, href);
	}

	/**
	 * Where and who says so, where it is the same before and after; else each side says
	 * it.
	 */
	private @Nullable String note(Figure before, Figure after) {
		Named place = after.location();
		String note = this.wording.line(Stream
			.of((place != null && Objects.equals(id(place), id(before.location()))) ? place.name() : null,
					Objects.equals(id(before.attribution()), id(after.attribution())) ? this.words.said(after) : null)
			.filter((part) -> part != null));
		return note.isEmpty() ? null : note;
	}

	/** The count, with what else tells the two apart. */
	private String side(Figure figure, Figure other) {
		String sign = this.words.sign(figure);
		String said = this.words.said(figure);
		if (said != null && !Objects.equals(id(figure.attribution()), id(other.attribution()))) {
			sign = qualified(sign, said);
		}
		if (figure.status() != FigureStatus.REPORTED && figure.status() != other.status()) {
			sign = qualified(sign, this.words.status(figure));
		}
		Named place = figure.location();
		if (place != null && !Objects.equals(id(place), id(other.location()))) {
			sign = qualified(sign, place.name());
		}
		if (figure.date() != null && !figure.date().equals(other.date())) {
			sign = qualified(sign, this.wording.days(figure.date()));
		}
		return sign;
	}

	private String qualified(String claim, String by) {
		return this.wording.text("figure.qualified", claim, by);
	}

	private static @Nullable String id(@Nullable Named named) {
		return (named != null) ? named.id() : null;
	}

}
