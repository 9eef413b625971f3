package org.tally.enrichment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.article.Vocabulary;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.PlaceMention;
import org.tally.enrichment.actor.ActorFinder;
import org.tally.enrichment.actor.ActorList;
import org.tally.enrichment.actor.Neighbours;
import org.tally.enrichment.copy.Signatures;
import org.tally.enrichment.date.DateFinder;
import org.tally.enrichment.date.FoundDates;
import org.tally.enrichment.figure.FigureFinder;
import org.tally.enrichment.figure.context.Names;
import org.tally.enrichment.place.Nationalities;
import org.tally.enrichment.place.PlaceFinder;
import org.tally.enrichment.tagger.Claims;
import org.tally.enrichment.tagger.Tagger;
import org.tally.enrichment.text.Document;

/**
 * Reads language, dates, actors, places and figures out of an article. Deterministic and
 * safe to share between threads; loading the vocabulary takes a moment, so keep one.
 */
public final class Enricher {

	private final LanguageDetection languages = new LanguageDetection();

	private final Publications publications = new Publications();

	private final DateFinder dates = new DateFinder();

	private final Tagger tagger;

	private final Nationalities nationalities = new Nationalities();

	private final ActorList actorList = new ActorList();

	private final ActorFinder actors = new ActorFinder(this.actorList, this.nationalities);

	private final PlaceFinder places = new PlaceFinder(this.nationalities);

	private final FigureFinder figures = new FigureFinder(this.nationalities);

	private final Signatures signatures = new Signatures();

	private Enricher(CompletableFuture<Tagger> tagger) {
		this.tagger = tagger.join();
	}

	/**
	 * Loads the bundled vocabulary, the tagger beside the rest.
	 */
	public static Enricher load() {
		return new Enricher(CompletableFuture.supplyAsync(Tagger::load));
	}

	/**
	 * Never fails, whatever the text. The day of publication is the one that the text's
	 * dateline or byline states, since some sources' metadata carry the day of the event
	 * instead; else the metadata's; else none.
	 */
	public EnrichedArticle enrich(Article article) {
		Document document = Document.of(article.text());
		LocalDate stated = this.dates.publicationDate(document);
		LocalDate publishedAt = (stated != null) ? stated : article.publishedAt();
		String language = this.languages.detect(article.text());
		String publication = (article.publication() != null && !article.publication().isBlank())
				? this.publications.canonical(article.publication()) : this.publications.find(document);
		Claims claims = new Claims(this.tagger.tag(document));
		List<ActorMention> actors = new ArrayList<>(
				this.actors.find(document, claims, (from, to) -> this.places.names(document, from, to)));
		List<PlaceMention> places = this.places.find(document, claims);
		actors.addAll(this.actors.governments(document, places));
		actors.sort(Comparator.comparingInt((actor) -> actor.at().start()));
		FoundDates dates = this.dates.find(document, publishedAt);
		Names names = new Names(actors, places, dates.all());
		return new EnrichedArticle(article, language, publishedAt, publication, actors, places, dates.named(),
				isEnglish(language) ? this.figures.find(document, names, publishedAt) : List.of(),
				this.signatures.of(document), Neighbours.of(document, actors, publication));
	}

	/**
	 * The rules for figures know English; a text too short to tell is given the benefit
	 * of the doubt.
	 */
	private static boolean isEnglish(String language) {
		return language.equals("en") || language.equals("und");
	}

	/**
	 * What it knows of actors and places.
	 */
	public Vocabulary vocabulary() {
		return new ListedNames(this.actorList, this.places, this.publications);
	}

}
