package org.tally.source.record;

import java.io.Reader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.tally.source.draft.PublicationDate;

/**
 * A feed and the day that each of its entries states. Rome makes a moment of a date and
 * forgets the zone, and half past midnight in Baghdad is the day before in UTC.
 */
final class DatedFeed {

	private static final Set<String> ENTRIES = Set.of("item", "entry");

	// First what RSS, Atom and Atom 0.3 call the publication, then the last change.
	private static final List<String> DATES = List.of("pubDate", "published", "issued", "date", "updated", "modified");

	private final SyndFeed feed;

	private final List<Optional<String>> stated;

	private DatedFeed(SyndFeed feed, List<Optional<String>> stated) {
		this.feed = feed;
		// What Rome counts otherwise cannot be told apart: better no stated day than
		// another entry's.
		this.stated = (stated.size() == feed.getEntries().size()) ? stated : List.of();
	}

	/**
	 * Reads a feed. One with a document type is refused, so no entity is ever resolved.
	 * @throws FeedException or IllegalArgumentException if it is no feed
	 */
	static DatedFeed of(Reader xml) throws FeedException {
		DateKeeping parser = new DateKeeping();
		WireFeed feed = parser.build(xml);
		return new DatedFeed(new SyndFeedImpl(feed), parser.stated);
	}

	SyndFeed feed() {
		return this.feed;
	}

	/**
	 * What an entry, counted from 0, gives for its day, or null.
	 */
	@Nullable String stated(int index) {
		return this.stated.isEmpty() ? null : this.stated.get(index).orElse(null);
	}

	/**
	 * The day of an entry's moment in UTC, for one whose own words give none.
	 */
	static @Nullable LocalDate utc(SyndEntry entry) {
		Date date = (entry.getPublishedDate() != null) ? entry.getPublishedDate() : entry.getUpdatedDate();
		return (date == null) ? null : LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
	}

	private static final class DateKeeping extends WireFeedInput {

		private List<Optional<String>> stated = List.of();

		DateKeeping() {
			super(false, Locale.ROOT);
			setAllowDoctypes(false);
		}

		@Override
		public WireFeed build(Document document) throws FeedException {
			// Before Rome reads it, as that takes elements out.
			Element root = document.getRootElement();
			this.stated = Stream.concat(root.getChildren().stream(), channels(root))
				.filter((element) -> ENTRIES.contains(element.getName()))
				.map(DateKeeping::day)
				.toList();
			return super.build(document);
		}

		// In RSS 2.0 the entries lie in the channel, in RSS 1.0 and Atom in the root.
		private static Stream<Element> channels(Element root) {
			return root.getChildren()
				.stream()
				.filter((element) -> "channel".equals(element.getName()))
				.flatMap((channel) -> channel.getChildren().stream());
		}

		private static Optional<String> day(Element entry) {
			List<String> all = DATES.stream()
				.flatMap((name) -> entry.getChildren().stream().filter((element) -> name.equals(element.getName())))
				.map(Element::getTextNormalize)
				.toList();
			return all.stream()
				.filter((value) -> PublicationDate.parse(value) != null)
				.findFirst()
				.or(() -> all.stream().filter((value) -> !value.isBlank()).findFirst());
		}

	}

}
