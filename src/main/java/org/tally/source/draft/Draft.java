package org.tally.source.draft;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.tally.article.Article;
import org.tally.source.text.CleanText;
import org.tally.source.text.Furniture;

/**
 * What a file says of an article, as it says it; {@link #finish} makes the article of it.
 *
 * @param day of publication
 * @param url whatever the file gives for an address
 * @param id whatever a record calls itself, or null
 * @param unreadDay what the file gives for the day where that is no day, or null
 */
public record Draft(@Nullable String title, @Nullable String text, @Nullable String publication,
		@Nullable LocalDate day, @Nullable String author, @Nullable String url, @Nullable String id,
		@Nullable String unreadDay) {

	/**
	 * Units of text above which it is no article: 5 million, some thousand pages.
	 */
	public static final int LONGEST_TEXT = 5_000_000;

	/** More of what is no day says nothing more. */
	private static final int LONGEST_UNREAD = 60;

	public Draft {
		unreadDay = (day != null || unreadDay == null || unreadDay.isBlank()) ? null : shortened(unreadDay.strip());
	}

	/**
	 * A draft of what has no name for itself.
	 */
	public Draft(@Nullable String title, @Nullable String text, @Nullable String publication, @Nullable LocalDate day,
			@Nullable String author, @Nullable String url) {
		this(title, text, publication, day, author, url, null, null);
	}

	/**
	 * A draft of nothing but words.
	 */
	public static Draft of(String text) {
		return new Draft(null, text, null, null, null, null);
	}

	/**
	 * The same published on the day that a value states.
	 */
	public Draft dated(@Nullable String value) {
		return new Draft(this.title, this.text, this.publication, PublicationDate.parse(value), this.author, this.url,
				this.id, value);
	}

	/**
	 * Reads the words as a page's or document's: page furniture goes, and title, author
	 * and day are read from the first lines. What the draft has already is not replaced.
	 */
	public Draft asPage() {
		String known = CleanText.line(this.title);
		Opening opening = Opening.of(Furniture.removedFrom(CleanText.of(this.text)), known);
		return new Draft(opening.title(), opening.text(), this.publication,
				(this.day != null) ? this.day : opening.day(), (this.author != null) ? this.author : opening.author(),
				this.url, this.id, this.unreadDay);
	}

	/**
	 * Fills in what is still missing.
	 */
	public Draft orElse(@Nullable LocalDate day, @Nullable String author) {
		return new Draft(this.title, this.text, this.publication, (this.day != null) ? this.day : day,
				(this.author != null) ? this.author : author, this.url, this.id, this.unreadDay);
	}

	/**
	 * Makes the article, its characters cleaned, its address checked and its id given.
	 * @throws IllegalArgumentException if there is no text or too much of it; the message
	 * is a reason for the reader of a report
	 */
	public Article finish(boolean sample) {
		if (this.text != null && this.text.length() > LONGEST_TEXT) {
			throw new IllegalArgumentException(
					"its text is over " + LONGEST_TEXT + " characters, which no article is; split the file");
		}
		String words = CleanText.of(this.text);
		if (words.isBlank()) {
			throw new IllegalArgumentException("no text");
		}
		String headline = CleanText.line(this.title);
		String address = WebAddress.of(this.url);
		return new Article(ArticleId.of(address, this.id, headline, words), headline, words,
				CleanText.line(this.publication), this.day, CleanText.line(this.author), address, sample);
	}

	private static String shortened(String value) {
		return (value.length() > LONGEST_UNREAD) ? value.substring(0, LONGEST_UNREAD) + "…" : value;
	}

}
