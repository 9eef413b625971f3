package org.tally.web.saved.alert;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tally.savedquery.SavedQuery;
import org.tally.savedquery.alert.Alert;
import org.tally.savedquery.alert.AlertProperties;
import org.tally.savedquery.alert.Channel;
import org.tally.savedquery.alert.Digest;
import org.tally.savedquery.alert.DigestWriter;
import org.tally.search.article.Articles;
import org.tally.search.hit.ArticleHit;
import org.tally.search.news.Arrival;
import org.tally.search.news.News;
import org.tally.search.news.Revision;
import org.tally.search.query.ArticleQuery;
import org.tally.web.Wording;
import org.tally.web.locale.LanguageScope;
import org.tally.web.query.FilterChips;
import org.tally.web.saved.NewsWords;
import org.tally.web.saved.StoredQueries;
import org.tally.web.saved.news.NewsItem;
import org.tally.web.saved.news.NewsItems;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts news in words for an e-mail, in the language of the page on which it was asked
 * for, and in JSON for a webhook. Nothing in the e-mail is fetched from anywhere: no
 * pictures, no styles, no counting of readers.
 */
@Component
class Digests implements DigestWriter {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Articles articles;

	private final NewsItems items;

	private final AlertWords words;

	private final NewsWords counts;

	private final StoredQueries stored;

	private final FilterChips chips;

	private final AlertProperties portal;

	private final ITemplateEngine templates;

	private final Wording wording;

	Digests(Articles articles, NewsItems items, AlertWords words, NewsWords counts, StoredQueries stored,
			FilterChips chips, AlertProperties portal, ITemplateEngine templates, Wording wording) {
		this.articles = articles;
		this.items = items;
		this.words = words;
		this.counts = counts;
		this.stored = stored;
		this.chips = chips;
		this.portal = portal;
		this.templates = templates;
		this.wording = wording;
	}

	/**
	 * What an e-mail shows.
	 *
	 * @param summary the words and choices, or empty where the name says them
	 * @param more what is not listed, or null
	 */
	record Mail(String name, String summary, String count, @Nullable String threshold, List<Item> items,
			@Nullable String more, String news, String alerts, String unsubscribe) {
	}

	/**
	 * One article of an e-mail.
	 *
	 * @param source publication and day
	 * @param lines its figures, or how they were revised
	 */
	record Item(String title, String source, List<String> lines, String href) {
	}

	@Override
	public Digest write(SavedQuery saved, Alert alert, String delivery, News news) {
		return LanguageScope.in(alert.language(), () -> news(saved, alert, delivery, news));
	}

	@Override
	public Digest test(SavedQuery saved, Alert alert, String delivery) {
		return LanguageScope.in(alert.language(), () -> trial(saved, alert, delivery));
	}

	private Digest news(SavedQuery saved, Alert alert, String delivery, News news) {
		String count = String.valueOf(this.counts.count(news.count()));
		return digest(saved, alert, count, this.wording.text("digest.subject", line(saved.name()), count), news,
				DigestPayload.of(saved, delivery, false, news, texts(alert, news), this.portal));
	}

	/** A mail has no sentences. */
	private Map<String, String> texts(Alert alert, News news) {
		return (alert.channel() != Channel.WEBHOOK) ? Map.of() : this.articles.texts(Stream
			.concat(news.arrivals().stream().map(Arrival::article), news.revisions().stream().map(Revision::article))
			.map(ArticleHit::id)
			.collect(Collectors.toSet()));
	}

	private Digest trial(SavedQuery saved, Alert alert, String delivery) {
		return digest(saved, alert, this.wording.text("digest.test"),
				this.wording.text("digest.test.subject", line(saved.name())), News.NONE,
				DigestPayload.of(saved, delivery, true, News.NONE, Map.of(), this.portal));
	}

	private Digest digest(SavedQuery saved, Alert alert, String count, String subject, News news,
			DigestPayload payload) {
		ArticleQuery query = this.stored.rest(saved);
		long unlisted = news.count().total() - news.arrivals().size() - news.revisions().size();
		Mail mail = new Mail(saved.name(), this.chips.summary(query, saved.name()), count,
				this.words.threshold(alert.threshold()), this.items.of(news, query).stream().map(this::item).toList(),
				(unlisted > 0) ? this.wording.text("digest.more", unlisted) : null,
				this.portal.link("/saved/" + saved.id() + "/news"),
				this.portal.link("/saved/" + saved.id() + "/alerts"),
				this.portal.link("/alerts/unsubscribe?token=" + alert.token()));
		Context context = new Context(LocaleContextHolder.getLocale(), Map.of("mail", mail));
		return new Digest(subject, text(mail), this.templates.process("saved/mail", context),
				JSON.writeValueAsString(payload));
	}

	private String text(Mail mail) {
		StringBuilder text = new StringBuilder();
		paragraph(text, mail.name() + ": " + mail.count(), mail.summary());
		if (mail.threshold() != null) {
			paragraph(text, this.wording.text("digest.threshold", mail.threshold()));
		}
		for (Item item : mail.items()) {
			paragraph(text, item.title(), item.source(),
					String.join("\n", item.lines().stream().map("- "::concat).toList()), item.href());
		}
		if (mail.more() != null) {
			paragraph(text, mail.more());
		}
		paragraph(text, this.wording.text("digest.all") + ":", mail.news());
		paragraph(text, "-- ", this.wording.text("digest.why", mail.name()), mail.alerts(),
				this.wording.text("unsubscribe.title") + ":", mail.unsubscribe());
		return text.toString();
	}

	private Item item(NewsItem item) {
		return new Item(item.title(), item.source(), item.lines(), this.portal.link(item.path()));
	}

	private static void paragraph(StringBuilder text, String... lines) {
		for (String line : lines) {
			if (!line.isEmpty()) {
				text.append(line).append('\n');
			}
		}
		text.append('\n');
	}

	/** A subject is one line, whatever a name holds. */
	private static String line(String name) {
		return name.replaceAll("\\p{Cntrl}+", " ");
	}

}
