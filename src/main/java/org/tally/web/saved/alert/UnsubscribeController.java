package org.tally.web.saved.alert;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tally.savedquery.alert.Alert;
import org.tally.savedquery.alert.Alerts;

/**
 * Lets the receiver of an alert end it, by the token in each e-mail. Following the link
 * asks first; a mail program's own button sends the form at once, from outside, which is
 * why this address alone wants no token of a page.
 */
@Controller
class UnsubscribeController {

	private static final String PAGE = "saved/unsubscribe";

	private final Alerts alerts;

	UnsubscribeController(Alerts alerts) {
		this.alerts = alerts;
	}

	/**
	 * What the page shows.
	 *
	 * @param target that will get no more, or empty where nothing is sent there any more
	 */
	record Unsubscription(String token, String target, boolean done) {
	}

	@GetMapping("/alerts/unsubscribe")
	String ask(@RequestParam(defaultValue = "") String token, Model model) {
		String target = this.alerts.byToken(token).map((found) -> found.getValue().target()).orElse("");
		model.addAttribute("page", new Unsubscription(token, target, target.isEmpty()));
		return PAGE;
	}

	@PostMapping("/alerts/unsubscribe")
	String end(@RequestParam(defaultValue = "") String token, Model model) {
		Optional<Map.Entry<String, Alert>> found = this.alerts.byToken(token);
		found.ifPresent((alert) -> this.alerts.remove(alert.getKey(), alert.getValue().id()));
		model.addAttribute("page", new Unsubscription(token, "", true));
		return PAGE;
	}

}
