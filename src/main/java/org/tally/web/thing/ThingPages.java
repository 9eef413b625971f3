package org.tally.web.thing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.Vocabulary;
import org.tally.article.mention.Actor;
import org.tally.article.mention.Place;
import org.tally.search.query.ArticleOrder;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.Selection;
import org.tally.search.thing.ArticleLine;
import org.tally.search.thing.ThingKind;
import org.tally.search.thing.ThingProfile;
import org.tally.web.Labels;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.thing.timeline.Timelines;
import org.tally.web.view.map.place.PlaceMaps;

/**
 * Lays out the page of an actor, a place or a publication.
 */
@Component
class ThingPages {

	/** Two lines of names; the gazetteer has some in twenty languages. */
	private static final int NAMES = 12;

	private final Vocabulary vocabulary;

	private final Timelines timelines;

	private final Companions companions;

	private final FigureTables figures;

	private final PlaceMaps maps;

	private final Labels labels;

	private final Wording wording;

	ThingPages(Vocabulary vocabulary, Timelines timelines, Companions companions, FigureTables figures, PlaceMaps maps,
			Labels labels, Wording wording) {
		this.vocabulary = vocabulary;
		this.timelines = timelines;
		this.companions = companions;
		this.figures = figures;
		this.maps = maps;
		this.labels = labels;
		this.wording = wording;
	}

	/**
	 * The page.
	 * @param names as the vocabulary has them, the shown one first; none where it has
	 * none
	 */
	ThingPage of(ThingKind kind, String id, List<String> names, ThingProfile profile) {
		ArticleQuery base = ArticleQuery.ALL.with(kind.facet(), Selection.NONE.including(id))
			.withSort(ArticleOrder.NEWEST);
		String name = this.labels.of(kind.facet(), id);
		List<String> others = names.stream().filter((other) -> !other.equals(name)).distinct().toList();
		int shown = Math.min(NAMES, others.size());
		return new ThingPage(kind.code(), name, (kind == ThingKind.PLACE) ? crumbs(id) : List.of(), note(kind, id),
				(kind == ThingKind.ACTOR) ? country(this.vocabulary.actor(id)) : null, others.subList(0, shown),
				others.subList(shown, others.size()), this.wording.text("total.articles", profile.articles()),
				day(profile.first(), base.withSort(ArticleOrder.OLDEST)), day(profile.last(), base),
				(profile.undated() > 0) ? this.wording.text("thing.undated", profile.undated()) : null,
				ArticleQueryAddress.of(base), "/feed.atom?" + ArticleQueryAddress.parameters(base),
				this.timelines.of(profile.months(), base), this.figures.of(profile.figures(), base),
				this.companions.of(kind, profile, base), profile.latest().stream().map(this::latest).toList(),
				!names.isEmpty(), (kind == ThingKind.PLACE) ? this.maps.of(this.vocabulary.place(id)) : null);
	}

	private List<ThingLink> crumbs(String id) {
		List<ThingLink> crumbs = new ArrayList<>();
		for (String around : this.vocabulary.place(id).within()) {
			crumbs.add(new ThingLink(this.vocabulary.place(around).name(), ThingAddress.place(around)));
		}
		return crumbs;
	}

	private String note(ThingKind kind, String id) {
		return switch (kind) {
			case ACTOR -> this.labels.one(this.vocabulary.actor(id).kind());
			case PLACE -> this.wording.text("place.kind.one." + this.vocabulary.place(id).kind().code());
			case PUBLICATION -> this.wording.text("thing.publication");
		};
	}

	private @Nullable ThingLink country(Actor actor) {
		if (actor.country() == null) {
			return null;
		}
		Place country = this.vocabulary.place(actor.country());
		return new ThingLink(country.name(), ThingAddress.place(country.id()));
	}

	private @Nullable ThingLink day(@Nullable LocalDate day, ArticleQuery query) {
		return (day != null) ? new ThingLink(this.wording.day(day), ArticleQueryAddress.of(query)) : null;
	}

	private LatestLine latest(ArticleLine article) {
		return new LatestLine(title(article, this.wording), address(article), source(article, this.wording),
				article.sample());
	}

	static String address(ArticleLine article) {
		return ArticleQueryAddress.article(article.id());
	}

	static String title(ArticleLine article, Wording wording) {
		return (article.title() != null) ? article.title() : wording.text("article.untitled");
	}

	static String source(ArticleLine article, Wording wording) {
		return wording.source(article.publication(), article.publishedAt());
	}

}
