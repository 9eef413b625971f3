package org.tally.index.document;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.EnrichedArticle;
import org.tally.article.mention.Actor;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.Coded;
import org.tally.article.mention.DateMention;
import org.tally.article.mention.DateRange;
import org.tally.article.mention.Mention;
import org.tally.article.mention.Place;
import org.tally.article.mention.PlaceKind;
import org.tally.article.mention.PlaceMention;

/**
 * The mentions of an article as Elasticsearch keeps them: whole, and unsearched.
 */
record Marks(List<ActorMark> actors, List<PlaceMark> places, List<DateMark> dates) {

	record ActorMark(String id, String name, String kind, @Nullable String country, int start, int end) {

		static ActorMark of(ActorMention mention) {
			Actor actor = mention.actor();
			return new ActorMark(actor.id(), actor.name(), actor.kind().code(), actor.country(), mention.at().start(),
					mention.at().end());
		}

		ActorMention mention() {
			return new ActorMention(new Actor(this.id, this.name, Coded.of(ActorKind.class, this.kind), this.country),
					new Mention(this.start, this.end));
		}

	}

	record PlaceMark(String id, String name, String kind, @Nullable String country, List<String> within,
			@Nullable Double lat, @Nullable Double lon, int start, int end) {

		static PlaceMark of(PlaceMention mention) {
			Place place = mention.place();
			return new PlaceMark(place.id(), place.name(), place.kind().code(), place.country(), place.within(),
					place.latitude(), place.longitude(), mention.at().start(), mention.at().end());
		}

		PlaceMention mention() {
			return new PlaceMention(new Place(this.id, this.name, Coded.of(PlaceKind.class, this.kind), this.country,
					this.within, this.lat, this.lon), new Mention(this.start, this.end));
		}

	}

	record DateMark(@Nullable LocalDate from, @Nullable LocalDate to, int start, int end) {

		static DateMark of(DateMention mention) {
			DateRange days = mention.days();
			return new DateMark((days != null) ? days.from() : null, (days != null) ? days.to() : null,
					mention.at().start(), mention.at().end());
		}

		DateMention mention() {
			return new DateMention((this.from != null && this.to != null) ? new DateRange(this.from, this.to) : null,
					new Mention(this.start, this.end));
		}

	}

	static Marks of(EnrichedArticle article) {
		return new Marks(article.actors().stream().map(ActorMark::of).toList(),
				article.places().stream().map(PlaceMark::of).toList(),
				article.dates().stream().map(DateMark::of).toList());
	}

}
