package org.tally.web.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tally.article.Article;
import org.tally.article.EnrichedArticle;
import org.tally.article.figure.Figure;
import org.tally.article.mention.DateMention;
import org.tally.article.mention.DateRange;
import org.tally.search.article.ArticleMatches;
import org.tally.search.article.NearCopy;
import org.tally.search.hit.ArticleHit;
import org.tally.web.Wording;
import org.tally.web.article.citation.Citations;
import org.tally.web.article.text.Mark;
import org.tally.web.article.text.MarkKind;
import org.tally.web.article.text.MarkSwitches;
import org.tally.web.article.text.Markings;
import org.tally.web.article.text.Marks;
import org.tally.web.article.text.MatchBar;
import org.tally.web.article.text.Segment;
import org.tally.web.article.text.Sentence;
import org.tally.web.article.text.TextSegments;
import org.tally.web.article.trail.Opened;
import org.tally.web.article.trail.Trail;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.thing.ThingAddress;

/**
 * Lays out the article page.
 */
@Component
class ArticlePages {

	private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "ckb", "ps", "yi");

	private final Marks marks;

	private final MarkSwitches switches;

	private final FigureLines figures;

	private final Topics topics;

	private final OtherArticles others;

	private final Citations citations;

	private final Wording wording;

	ArticlePages(Marks marks, MarkSwitches switches, FigureLines figures, Topics topics, OtherArticles others,
			Citations citations, Wording wording) {
		this.marks = marks;
		this.switches = switches;
		this.figures = figures;
		this.topics = topics;
		this.others = others;
		this.citations = citations;
		this.wording = wording;
	}

	/**
	 * The page of an article.
	 * @param hidden the kinds of marks that are off
	 */
	ArticlePage of(EnrichedArticle enriched, List<NearCopy> copies, List<ArticleHit> related, Set<MarkKind> hidden,
			Opened opened, @Nullable Trail trail, ArticleMatches matches) {
		Article article = enriched.article();
		String publication = enriched.publication();
		LocalDate day = enriched.publishedAt();
		String title = (article.title() != null) ? article.title() : this.wording.text("article.untitled");
		String language = enriched.language();
		List<Mark> marked = this.marks.of(enriched);
		Markings inTitle = new Markings(List.of(), List.of(), matches.title(), 1);
		Markings inText = new Markings(marked, enriched.figures().stream().map(Figure::sentence).toList(),
				matches.text(), matches.title().size() + 1);
		return new ArticlePage(article.id(), title, heading(title, inTitle), language, languageName(language),
				RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr", publication,
				(publication != null) ? ThingAddress.publication(publication) : null,
				(day != null) ? this.wording.day(day) : null, article.author(), link(article.url()), article.sample(),
				trail, MatchBar.of(matches, article.title(), article.text()),
				TextSegments.paragraphs(article.text(), inText),
				this.switches.of(article.id(), opened.parameters(), marked, hidden), this.figures.of(enriched),
				this.topics.actors(enriched.actors()), this.topics.places(enriched.places()),
				dates(enriched.dates(), article.text()), copies.stream().map(this.others::copy).toList(),
				related.stream().map(this.others::related).toList(),
				ArticleQueryAddress.article(article.id()) + "/similar", this.citations.of(enriched).text(),
				ArticleQueryAddress.article(article.id()) + "/citation");
	}

	/** The title is of one paragraph, whatever it holds. */
	private static List<Segment> heading(String title, Markings markings) {
		return TextSegments.paragraphs(title, markings)
			.stream()
			.flatMap(List::stream)
			.map(Sentence::segments)
			.flatMap(List::stream)
			.toList();
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

}
