package org.tally.web.saved.news;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureStatus;
import org.tally.article.mention.Named;
import org.tally.search.news.FigureChange;
import org.tally.search.news.Revision;
import org.tally.search.query.ArticleQuery;
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
		return new RevisionCard(this.hits.of(revision.article(), ArticleQuery.ALL), this.wording.day(day),
				revision.changes().stream().map((change) -> line(change, id)).toList());
	}

	private ChangeLine line(FigureChange change, String article) {
		Figure before = change.before();
		Figure after = change.after();
		String href = "/articles/" + article + ((after != null) ? "#figure-" + change.number() : "");
		if (before == null || after == null) {
			Figure only = Objects.requireNonNull((before != null) ? before : after);
			String said = said(only);
			String words = this.wording.text((before != null) ? "change.removed" : "change.added",
					qualified(this.words.claim(only), said));
			return new ChangeLine(this.words.type(only), (before != null) ? this.words.sign(only) : null,
					(after != null) ? this.words.sign(only) : null, said, words, href);
		}
		boolean oneSpeaker = Objects.equals(id(before.attribution()), id(after.attribution()));
		String said = oneSpeaker ? said(after) : null;
		String words = this.wording.text("change.revised", qualified(this.words.claim(before), said(before)),
				qualified(this.words.claim(after), said(after)));
		return new ChangeLine(this.words.type(after), side(before, after), side(after, before), said, words, href);
	}

	/** The count, with what else tells the two apart. */
	private String side(Figure figure, Figure other) {
		String sign = this.words.sign(figure);
		String said = said(figure);
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

	private @Nullable String said(Figure figure) {
		Named speaker = figure.attribution();
		return (speaker != null) ? this.wording.text("figure.said-by", speaker.name()) : null;
	}

	private String qualified(String claim, @Nullable String by) {
		return (by != null) ? this.wording.text("figure.qualified", claim, by) : claim;
	}

	private static @Nullable String id(@Nullable Named named) {
		return (named != null) ? named.id() : null;
	}

}
