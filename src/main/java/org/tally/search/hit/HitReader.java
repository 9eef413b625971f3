package org.tally.search.hit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import org.jspecify.annotations.Nullable;
import org.tally.index.document.FigureDocument;

/**
 * Asks for what a hit shows and reads it.
 */
public final class HitReader {

	/** The fields that a hit shows. */
	public static final List<String> SOURCE = List.of("title", "publication", "publishedAt", "sample", "placeIds",
			"figures");

	/** Two passages of about a line and a half each. */
	private static final int SNIPPETS = 2;

	private static final int SNIPPET_LENGTH = 180;

	/**
	 * A hit as the index has it.
	 */
	public record Source(@Nullable String title, @Nullable String publication, @Nullable LocalDate publishedAt,
			boolean sample, List<String> placeIds, List<FigureDocument> figures, @Nullable String signature) {
	}

	private HitReader() {
	}

	/**
	 * The request for matches in headline and text.
	 */
	public static Highlight highlight() {
		return Highlight.of((highlight) -> highlight.preTags(Snippet.MATCH_START)
			.postTags(Snippet.MATCH_END)
			.fields("title", field("title", 0, 0))
			.fields("text", field("text", SNIPPETS, SNIPPET_LENGTH)));
	}

	/** Every match, in the whole of the article. */
	public static Highlight highlightAll() {
		return Highlight.of((highlight) -> highlight.preTags(Snippet.MATCH_START)
			.postTags(Snippet.MATCH_END)
			.fields("title", field("title", 0, 0))
			.fields("text", field("text", 0, 0)));
	}

	/**
	 * A quoted phrase matches the exact subfield; its marks belong on the text all the
	 * same.
	 */
	private static HighlightField field(String name, int fragments, int size) {
		HighlightField.Builder field = new HighlightField.Builder().matchedFields(name, name + ".exact")
			.numberOfFragments(fragments);
		if (fragments > 0) {
			field.fragmentSize(size).noMatchSize(size).order(HighlighterOrder.Score);
		}
		return field.build();
	}

	/**
	 * The hit that the engine gave.
	 */
	public static ArticleHit read(Hit<Source> hit) {
		Source source = Objects.requireNonNull(hit.source(), "hit without source");
		Map<String, List<String>> highlights = hit.highlight();
		Snippet title = (source.title() == null) ? null : highlights.containsKey("title")
				? Snippet.of(highlights.get("title").get(0)) : Snippet.plain(source.title());
		Double score = hit.score();
		return new ArticleHit(Objects.requireNonNull(hit.id()), (score != null) ? score : 0, title,
				highlights.getOrDefault("text", List.of()).stream().map(Snippet::of).toList(), source.publication(),
				source.publishedAt(), source.sample(), source.placeIds(),
				source.figures().stream().map(FigureDocument::figure).toList(), CollapsedCopies.read(hit));
	}

}
