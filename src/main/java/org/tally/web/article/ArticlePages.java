package org.tally.web.article;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import org.tally.article.Actor;
import org.tally.article.ActorMention;
import org.tally.article.Article;
import org.tally.article.DateMention;
import org.tally.article.DateRange;
import org.tally.article.EnrichedArticle;
import org.tally.article.Place;
import org.tally.article.PlaceMention;
import org.tally.search.ArticleHit;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.NearCopy;
import org.tally.search.query.Selection;
import org.tally.search.Snippet;
import org.tally.web.Labels;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;

/**
 * Lays out the article page.
 */
@Component
class ArticlePages {

	private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "ckb", "ps", "yi");

	private final Marks marks;

	private final FigureLines figures;

	private final Labels labels;

	private final Wording wording;

	ArticlePages(Marks marks, FigureLines figures, Labels labels, Wording wording) {
		this.marks = marks;
		this.figures = figures;
		this.labels = labels;
		this.wording = wording;
	}

	/**
	 * The page of an article.
	 * @param hidden the kinds of marks that are off
	 */
	ArticlePage of(EnrichedArticle enriched, List<NearCopy> copies, List<ArticleHit> related, Set<MarkKind> hidden) {
		Article article = enriched.article();
		String publication = enriched.publication();
		LocalDate day = enriched.publishedAt();
		String title = article.title();
		String language = enriched.language();
		List<Mark> marked = this.marks.of(enriched);
		return new ArticlePage(article.id(), (title != null) ? title : this.wording.text("article.untitled"), language,
				languageName(language), RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr", publication,
				(publication != null) ? filtered(FacetName.PUBLICATION, publication) : null,
				(day != null) ? this.wording.day(day) : null, article.author(), link(article.url()), article.sample(),
				TextSegments.paragraphs(article.text(), marked), switches(article.id(), marked, hidden),
				this.figures.of(enriched), actors(enriched.actors()), places(enriched.places()),
				dates(enriched.dates(), article.text()), copies.stream().map(this::copy).toList(),
				related.stream().map((hit) -> other(hit, null)).toList(), citation(article, publication, day));
	}

	/** An address that is no web address is not made a link, whatever a source said. */
	private static @Nullable String link(@Nullable String url) {
		return (url != null && url.matches("(?i)https?://\\S+")) ? url : null;
	}

	private String languageName(String language) {
		Locale reader = LocaleContextHolder.getLocale();
		return language.equals("und") ? this.wording.text("article.language.unknown")
				: Locale.forLanguageTag(language).getDisplayLanguage(reader);
	}

	private List<MarkSwitch> switches(String id, List<Mark> marks, Set<MarkKind> hidden) {
		List<MarkSwitch> switches = new ArrayList<>();
		for (MarkKind kind : MarkKind.values()) {
			Set<MarkKind> toggled = EnumSet.noneOf(MarkKind.class);
			toggled.addAll(hidden);
			if (!toggled.remove(kind)) {
				toggled.add(kind);
			}
			String parameters = toggled.stream().map((each) -> "hide=" + each.code()).collect(Collectors.joining("&"));
			switches.add(new MarkSwitch(kind.code(), this.wording.text("mark.kind." + kind.code()),
					marks.stream().filter((mark) -> mark.kind() == kind).count(), !hidden.contains(kind),
					"/articles/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8)
							+ (parameters.isEmpty() ? "" : "?" + parameters)));
		}
		return switches;
	}

	private List<Topic> actors(List<ActorMention> mentions) {
		return topics(mentions.stream().map(ActorMention::actor), Actor::id, (actor, count) -> new Topic(actor.name(),
				this.labels.one(actor.kind()), count, filtered(FacetName.ACTOR, actor.id())));
	}

	private List<Topic> places(List<PlaceMention> mentions) {
		return topics(mentions.stream().map(PlaceMention::place), Place::id, (place, count) -> new Topic(place.name(),
				this.labels.around(place), count, filtered(FacetName.PLACE, place.id())));
	}

	private static <T> List<Topic> topics(Stream<T> mentions, Function<T, String> id,
			BiFunction<T, Long, Topic> topic) {
		Map<String, List<T>> byId = mentions
			.collect(Collectors.groupingBy(id, LinkedHashMap::new, Collectors.toList()));
		return byId.values()
			.stream()
			.map((same) -> topic.apply(same.get(0), (long) same.size()))
			.sorted(Comparator.comparingLong(Topic::mentions).reversed())
			.toList();
	}

	private List<DateLine> dates(List<DateMention> mentions, String text) {
		List<DateLine> lines = new ArrayList<>();
		for (DateMention mention : mentions) {
			DateRange days = mention.days();
			if (days != null) {
				lines.add(new DateLine(mention.at().in(text), this.wording.days(days)));
			}
		}
		return lines.stream().distinct().toList();
	}

	private OtherArticle copy(NearCopy copy) {
		return other(copy.article(), this.wording.text("article.copies.alike", Math.round(copy.similarity() * 100)));
	}

	private OtherArticle other(ArticleHit hit, @Nullable String likeness) {
		Snippet title = hit.title();
		LocalDate day = hit.publishedAt();
		String published = (day != null) ? this.wording.day(day) : this.wording.text("date.unknown");
		String publication = hit.publication();
		return new OtherArticle(hit.id(), (title != null) ? title.text() : this.wording.text("article.untitled"),
				(publication != null) ? publication + " · " + published : published, likeness, hit.sample());
	}

	/** Author, “Title”, publication, day, address: what is known of it. */
	private String citation(Article article, @Nullable String publication, @Nullable LocalDate day) {
		String title = article.title();
		return Stream
			.of(article.author(), (title != null) ? this.wording.text("article.quoted", title) : null, publication,
					(day != null) ? this.wording.day(day) : this.wording.text("date.unknown"), link(article.url()))
			.filter((part) -> part != null && !part.isBlank())
			.collect(Collectors.joining(", "));
	}

	private static String filtered(FacetName facet, String value) {
		return ArticleQueryAddress.of(ArticleQuery.ALL.with(facet, Selection.NONE.including(value)));
	}

}
