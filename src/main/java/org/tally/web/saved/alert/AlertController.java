package org.tally.web.saved.alert;

import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tally.article.mention.Coded;
import org.tally.savedquery.SavedQueries;
import org.tally.savedquery.SavedQuery;
import org.tally.savedquery.alert.Alert;
import org.tally.savedquery.alert.AlertChannels;
import org.tally.savedquery.alert.AlertCheck;
import org.tally.savedquery.alert.Alerts;
import org.tally.savedquery.alert.Channel;
import org.tally.savedquery.alert.SendFailureException;
import org.tally.search.news.ArticleNews;
import org.tally.web.MissingException;
import org.tally.web.Wording;
import org.tally.web.locale.LanguageScope;
import org.tally.web.saved.StoredQueries;
import org.tally.web.saved.alert.AlertPage.Form;
import org.tally.web.saved.alert.AlertThresholds.RefusedException;

/**
 * Lists, adds, tests and removes the alerts of a saved query.
 */
@Controller
class AlertController {

	private static final String PAGE = "saved/alerts";

	private final SavedQueries saved;

	private final Alerts alerts;

	private final AlertChannels channels;

	private final AlertCheck check;

	private final AlertPages pages;

	private final AlertWords words;

	private final AlertThresholds thresholds;

	private final StoredQueries stored;

	private final ArticleNews news;

	private final Wording wording;

	AlertController(SavedQueries saved, Alerts alerts, AlertChannels channels, AlertCheck check, AlertPages pages,
			AlertWords words, AlertThresholds thresholds, StoredQueries stored, ArticleNews news, Wording wording) {
		this.saved = saved;
		this.alerts = alerts;
		this.channels = channels;
		this.check = check;
		this.pages = pages;
		this.words = words;
		this.thresholds = thresholds;
		this.stored = stored;
		this.news = news;
		this.wording = wording;
	}

	@GetMapping("/saved/{id}/alerts")
	String list(@PathVariable String id, Model model) {
		return page(find(id), null, null, false, model);
	}

	@PostMapping("/saved/{id}/alerts")
	String add(@PathVariable String id, @ModelAttribute Form form, Model model, HttpServletResponse response) {
		SavedQuery found = find(id);
		try {
			Channel channel = Coded.of(Channel.class, Objects.requireNonNullElse(form.channel(), ""));
			String target = this.channels.target(channel, Objects.requireNonNullElse(form.target(), ""));
			this.alerts.add(id, channel, target, this.thresholds.read(form, this.stored.rest(found)),
					this.news.newest(), LanguageScope.current());
			return "redirect:/saved/" + id + "/alerts";
		}
		catch (SendFailureException ex) {
			return refused(found, form, this.words.reason(ex), model, response);
		}
		catch (RefusedException ex) {
			return refused(found, form, String.valueOf(ex.getMessage()), model, response);
		}
		catch (IllegalArgumentException ex) {
			return refused(found, form, this.wording.text("alert.refused"), model, response);
		}
		catch (IllegalStateException ex) {
			return refused(found, form, this.wording.text("alert.full", Alerts.MOST), model, response);
		}
	}

	@PostMapping("/saved/{id}/alerts/{alert}/test")
	String test(@PathVariable String id, @PathVariable String alert, Model model) {
		SavedQuery found = find(id);
		Alert tested = this.alerts.of(id)
			.stream()
			.filter((each) -> each.id().equals(alert))
			.findFirst()
			.orElseThrow(() -> new MissingException("saved"));
		try {
			this.check.test(found, tested);
			return page(found, null, this.wording.text("alert.test.sent", tested.target()), false, model);
		}
		catch (SendFailureException ex) {
			return page(found, null, this.wording.text("alert.test.failed", this.words.reason(ex)), true, model);
		}
	}

	@PostMapping("/saved/{id}/alerts/{alert}/remove")
	String remove(@PathVariable String id, @PathVariable String alert) {
		this.alerts.remove(find(id).id(), alert);
		return "redirect:/saved/" + id + "/alerts";
	}

	private String refused(SavedQuery found, Form form, String why, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		return page(found, form, why, true, model);
	}

	private String page(SavedQuery found, @Nullable Form form, @Nullable String message, boolean failed, Model model) {
		model.addAttribute("page", this.pages.of(found, form, message, failed));
		return PAGE;
	}

	private SavedQuery find(String id) {
		return this.saved.find(id).orElseThrow(() -> new MissingException("saved"));
	}

}
