package org.tally.web.thing;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.Vocabulary;
import org.tally.article.mention.Actor;
import org.tally.article.mention.Place;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.Selection;
import org.tally.search.thing.Companion;
import org.tally.search.thing.ThingKind;
import org.tally.search.thing.ThingProfile;
import org.tally.web.Labels;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;

/**
 * Lays out who and what the articles on a thing name besides, by how many of them do.
 */
@Component
class Companions {

	private final Vocabulary vocabulary;

	private final Labels labels;

	private final Wording wording;

	Companions(Vocabulary vocabulary, Labels labels, Wording wording) {
		this.vocabulary = vocabulary;
		this.labels = labels;
		this.wording = wording;
	}

	/**
	 * The lists that are not empty.
	 * @param base the search that finds the thing's articles
	 */
	List<CompanionList> of(ThingKind kind, ThingProfile profile, ArticleQuery base) {
		List<CompanionList> lists = new ArrayList<>();
		lists.add(list("part", this.wording.text("thing.parts"), ThingKind.PLACE, profile.parts(), null));
		lists.add(list("actor", this.wording.text("thing.actors." + kind.code()), ThingKind.ACTOR, profile.actors(),
				both(kind, ThingKind.ACTOR, base)));
		lists.add(list("place", this.wording.text("thing.places." + kind.code()), ThingKind.PLACE, profile.places(),
				both(kind, ThingKind.PLACE, base)));
		lists.add(list("publication", this.wording.text("thing.publications"), ThingKind.PUBLICATION,
				profile.publications(), base));
		return lists.stream().filter((list) -> !list.lines().isEmpty()).toList();
	}

	/**
	 * Two values of one facet mean either of them, so that no filter says "both actors".
	 */
	private static @Nullable ArticleQuery both(ThingKind kind, ThingKind other, ArticleQuery base) {
		return (kind != other) ? base : null;
	}

	private CompanionList list(String code, String title, ThingKind kind, List<Companion> companions,
			@Nullable ArticleQuery base) {
		return new CompanionList(code, title,
				companions.stream()
					.map((companion) -> new CompanionLine(this.labels.of(kind.facet(), companion.id()),
							note(kind, companion.id()), ThingAddress.of(kind, companion.id()), companion.articles(),
							(base != null) ? ArticleQueryAddress
								.of(base.with(kind.facet(), Selection.NONE.including(companion.id()))) : null))
					.toList());
	}

	private String note(ThingKind kind, String id) {
		return switch (kind) {
			case ACTOR -> note(this.vocabulary.actor(id));
			case PLACE -> note(this.vocabulary.place(id));
			case PUBLICATION -> "";
		};
	}

	private String note(Actor actor) {
		return this.labels.one(actor.kind());
	}

	private String note(Place place) {
		return place.within().isEmpty() ? "" : this.vocabulary.place(place.within().get(0)).name();
	}

}
