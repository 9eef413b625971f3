package org.tally.index.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.article.Signature;
import org.tally.article.figure.Figure;
import org.tally.article.mention.ActorPair;
import org.tally.article.mention.DateMention;
import org.tally.article.mention.Place;
import org.tally.article.mention.PlaceKind;
import org.tally.article.mention.PlaceMention;

/**
 * An enriched article as Elasticsearch keeps it, field by field as
 * {@code index-mappings/articles.json} has them; the id is the document's.
 *
 * @param indexedAt when the article was first indexed; null, and then not written, in an
 * update, which keeps what is there
 * @param story id of the article that stands first among its near copies; null in an
 * index of an earlier version
 * @param actorPairs null in what was indexed before they were kept
 * @param figuresRevised how its source changed the figures since; null, and then not
 * written, where it did not
 */
public record ArticleDocument(@Nullable String title, String text, @Nullable String publication,
		@Nullable LocalDate publishedAt, @Nullable String author, @Nullable String url, String language, boolean sample,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant indexedAt, List<String> actorIds,
		List<String> actorKinds, List<String> actorNames, List<String> placeIds, List<String> placeNames,
		List<String> placePaths, List<Point> placePoints, List<Days> aboutDates, List<String> figureTypes,
		List<FigureDocument> figures, @Nullable String signature, @Nullable List<String> signatureBands,
		@Nullable String story, Given given, Marks marks, @Nullable List<String> actorPairs,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable FiguresRevised figuresRevised) {

	/**
	 * What the source itself said, where enrichment may have known better.
	 */
	record Given(@Nullable String publication, @Nullable LocalDate publishedAt) {
	}

	/** Where a place is, in degrees. */
	record Point(double lat, double lon) {

		public static Stream<Point> of(Place place) {
			return (place.kind().compareTo(PlaceKind.CITY) >= 0 && place.latitude() != null
					&& place.longitude() != null) ? Stream.of(new Point(place.latitude(), place.longitude()))
							: Stream.empty();
		}

	}

	/** Far larger than all the rest, and made anew where it is lost. */
	public static final String NOT_READ = "meaning";

	/** Longer stretches say too little of when something happened. */
	private static final int LONGEST_EVENT = 31;

	public static ArticleDocument of(EnrichedArticle enriched, @Nullable Instant indexedAt, String story,
			@Nullable FiguresRevised figuresRevised) {
		Article article = enriched.article();
		Signature signature = enriched.signature();
		List<String> actorNames = distinct(enriched.actors().stream().map((mention) -> mention.actor().name()));
		List<String> placeNames = distinct(enriched.places().stream().map((mention) -> mention.place().name()));
		return new ArticleDocument(article.title(), article.text(), enriched.publication(), enriched.publishedAt(),
				article.author(), article.url(), enriched.language(), article.sample(), indexedAt,
				distinct(enriched.actors().stream().map((mention) -> mention.actor().id())),
				distinct(enriched.actors().stream().map((mention) -> mention.actor().kind().code())),
				distinct(Stream.concat(actorNames.stream(),
						enriched.actors().stream().map((mention) -> mention.at().in(article.text())))),
				distinct(enriched.places().stream().flatMap(ArticleDocument::withSurroundings)),
				distinct(Stream.concat(placeNames.stream(),
						enriched.places().stream().map((mention) -> mention.at().in(article.text())))),
				distinct(enriched.places().stream().flatMap(ArticleDocument::paths)),
				enriched.places().stream().map(PlaceMention::place).flatMap(Point::of).distinct().toList(),
				aboutDates(enriched), distinct(enriched.figures().stream().map((figure) -> figure.type().code())),
				enriched.figures().stream().map(FigureDocument::of).toList(),
				(signature != null) ? signature.components() : null, (signature != null) ? signature.bands() : null,
				story, new Given(article.publication(), article.publishedAt()), Marks.of(enriched),
				enriched.together().stream().map(ActorPair::key).toList(), figuresRevised);
	}

	/**
	 * The article as it was enriched.
	 */
	public EnrichedArticle enriched(String id) {
		List<Figure> found = this.figures.stream().map(FigureDocument::figure).toList();
		return new EnrichedArticle(article(id), this.language, this.publishedAt, this.publication,
				this.marks.actors().stream().map(Marks.ActorMark::mention).toList(),
				this.marks.places().stream().map(Marks.PlaceMark::mention).toList(),
				this.marks.dates().stream().map(Marks.DateMark::mention).toList(), found,
				(this.signature != null) ? new Signature(this.signature) : null,
				Stream.ofNullable(this.actorPairs)
					.flatMap(List::stream)
					.map(ActorPair::parse)
					.flatMap(Optional::stream)
					.toList());
	}

	/**
	 * The article as its source gave it.
	 */
	public Article article(String id) {
		return new Article(id, this.title, this.text, this.given.publication(), this.given.publishedAt(), this.author,
				this.url, this.sample);
	}

	private static Stream<String> withSurroundings(PlaceMention mention) {
		return Stream.concat(mention.place().within().stream(), Stream.of(mention.place().id()));
	}

	/** The way to the place from its country, and each step of it. */
	private static Stream<String> paths(PlaceMention mention) {
		List<String> way = withSurroundings(mention).toList();
		return IntStream.rangeClosed(1, way.size()).mapToObj((steps) -> String.join("/", way.subList(0, steps)));
	}

	private static List<Days> aboutDates(EnrichedArticle enriched) {
		return Stream
			.concat(enriched.dates().stream().map(DateMention::days), enriched.figures().stream().map(Figure::date))
			.filter(Objects::nonNull)
			.filter((days) -> days.from().plusDays(LONGEST_EVENT).isAfter(days.to()))
			.map(Days::of)
			.distinct()
			.toList();
	}

	private static List<String> distinct(Stream<String> values) {
		return values.filter(Objects::nonNull).filter((value) -> !value.isBlank()).distinct().toList();
	}

}
