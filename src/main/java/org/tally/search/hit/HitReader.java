package org.tally.search.hit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import org.jspecify.annotations.Nullable;
import org.tally.article.mention.ActorPair;
import org.tally.article.mention.Mention;
import org.tally.enrichment.actor.Neighbours;
import org.tally.index.document.ActorMarks;
import org.tally.index.document.FigureDocument;
import org.tally.search.query.ArticleQuery;

/**
 * Asks for what a hit shows and reads it. Where a search wants two actors in one
 * sentence, that sentence is the hit's first passage. The text is asked for only where
 * there is something to find in it: that sentence, or where the passages with matches
 * are.
 */
public final class HitReader {

	/** Of hits of which no sentence is wanted. */
	public static final HitReader USUAL = new HitReader(List.of(), false, false);

	/** Two passages of about a line and a half each. */
	static final int SNIPPETS = 2;

	/** Asked for, so that there are two among them that do not say the same. */
	private static final int CANDIDATES = 6;

	private static final int SNIPPET_LENGTH = 180;

	/**
	 * The engine ends a passage of a longer sentence with a word, near the length asked
	 * for.
	 */
	private static final int CUT_LENGTH = SNIPPET_LENGTH - 30;

	private static final List<String> FIELDS = List.of("title", "publication", "publishedAt", "sample", "placeIds",
			"figures");

	/** The text under its other name, so that it can be asked for whole as well. */
	private static final String WHOLE_TEXT = "text.exact";

	private final List<ActorPair> pairs;

	private final boolean words;

	private final boolean located;

	/**
	 * A hit as the index has it.
	 *
	 * @param text null where nobody asked for it, as are the actors
	 */
	public record Source(@Nullable String title, @Nullable String publication, @Nullable LocalDate publishedAt,
			boolean sample, List<String> placeIds, List<FigureDocument> figures, @Nullable String signature,
			@Nullable String text, @Nullable ActorMarks marks) {
	}

	private HitReader(List<ActorPair> pairs, boolean words, boolean located) {
		this.pairs = pairs;
		this.words = words;
		this.located = located;
	}

	/**
	 * The reader of a search's hits.
	 */
	public static HitReader of(ArticleQuery query) {
		return new HitReader(query.pairs(), !query.text().isEmpty(), !query.text().isEmpty());
	}

	/**
	 * The same, but for where the passages stand in the text, which then need not be
	 * sent.
	 */
	public static HitReader ofPassages(ArticleQuery query) {
		return new HitReader(query.pairs(), !query.text().isEmpty(), false);
	}

	/**
	 * The fields that a hit is read from.
	 */
	public List<String> fields() {
		List<String> fields = new ArrayList<>(FIELDS);
		if (this.located || !this.pairs.isEmpty()) {
			fields.add("text");
		}
		if (!this.pairs.isEmpty()) {
			fields.add(ActorMarks.FIELD);
		}
		return fields;
	}

	/**
	 * The request for matches in headline and text.
	 * @param marked what is marked, or null for what is searched
	 */
	public Highlight highlight(@Nullable Query marked) {
		return Highlight.of((highlight) -> {
			highlight.preTags(Snippet.MATCH_START)
				.postTags(Snippet.MATCH_END)
				.highlightQuery(marked)
				.fields("title", field("title", 0, 0))
				.fields("text", field("text", CANDIDATES, SNIPPET_LENGTH));
			return (this.words && !this.pairs.isEmpty()) ? highlight.fields(WHOLE_TEXT, field("text", 0, 0))
					: highlight;
		});
	}

	/**
	 * Every match, in the whole of the article.
	 * @param marked what is marked
	 */
	public static Highlight highlightAll(Query marked) {
		return Highlight.of((highlight) -> highlight.preTags(Snippet.MATCH_START)
			.postTags(Snippet.MATCH_END)
			.highlightQuery(marked)
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
	public ArticleHit read(Hit<Source> hit) {
		Source source = Objects.requireNonNull(hit.source(), "hit without source");
		Map<String, List<String>> highlights = hit.highlight();
		Snippet title = (source.title() == null) ? null : highlights.containsKey("title")
				? Snippet.of(highlights.get("title").get(0)) : Snippet.plain(source.title());
		Double score = hit.score();
		List<Snippet> given = highlights.getOrDefault("text", List.of()).stream().map(Snippet::of).toList();
		List<Snippet> found = FreshPassages.pick(given, title, SNIPPETS);
		JointSentences sentences = sentences(source, highlights);
		return new ArticleHit(Objects.requireNonNull(hit.id()), (score != null) ? score : 0, title,
				(sentences != null) ? snippets(sentences, found, given) : dotted(found.stream(), given),
				source.publication(), source.publishedAt(), source.sample(), source.placeIds(),
				source.figures().stream().map(FigureDocument::figure).toList(),
				passages(source.text(), title, found, sentences), CollapsedCopies.read(hit));
	}

	private static Passages passages(@Nullable String text, @Nullable Snippet title, List<Snippet> found,
			@Nullable JointSentences sentences) {
		if (text == null) {
			return Passages.NONE;
		}
		List<Passages.Passage> passages = new ArrayList<>(Passages.find(text, found));
		if (title != null && text.startsWith(title.text())) {
			passages.addAll(Passages.find(text, List.of(title)));
		}
		if (sentences != null) {
			passages.addAll(sentences.passages(SNIPPETS));
		}
		return new Passages(passages);
	}

	/** Those that the search wants, or null where it wants none. */
	private @Nullable JointSentences sentences(Source source, Map<String, List<String>> highlights) {
		String text = source.text();
		ActorMarks actors = source.marks();
		if (this.pairs.isEmpty() || text == null || actors == null) {
			return null;
		}
		List<Mention> matches = highlights.getOrDefault(WHOLE_TEXT, List.of())
			.stream()
			.flatMap((whole) -> Snippet.of(whole).matches().stream())
			.toList();
		return JointSentences.of(text, Neighbours.mentions(text, actors.mentions(), source.publication(), this.pairs),
				this.pairs, matches);
	}

	private static List<Snippet> snippets(JointSentences sentences, List<Snippet> passages, List<Snippet> given) {
		List<Snippet> snippets = new ArrayList<>(sentences.snippets(SNIPPETS));
		boolean none = snippets.isEmpty();
		snippets.addAll(dotted(passages.stream()
			.filter((passage) -> none || !passage.matches().isEmpty())
			.filter((passage) -> !sentences.has(passage.text()))
			.limit(SNIPPETS - snippets.size()), given));
		return snippets;
	}

	/** A passage whose headline is gone was as long as it was given. */
	static List<Snippet> dotted(Stream<Snippet> passages, List<Snippet> given) {
		return passages.map((passage) -> {
			String text = passage.text();
			boolean cut = given.stream()
				.map(Snippet::text)
				.anyMatch((whole) -> whole.length() >= CUT_LENGTH && whole.endsWith(text));
			return passage.dotted(cut ? 0 : Integer.MAX_VALUE);
		}).toList();
	}

}
