package org.tally.web.browser;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tally.savedquery.alert.AlertCheck;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Alerts from their form to what arrives, in the portal's own words, and to their end.
 */
class AlertPageIT extends NewsPageTest {

	private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

	private static final List<String> CALLS = new CopyOnWriteArrayList<>();

	private static HttpServer receiver;

	@Autowired
	AlertCheck check;

	@DynamicPropertySource
	static void receivers(DynamicPropertyRegistry properties) throws IOException {
		MAIL.start();
		receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		receiver.createContext("/", (exchange) -> {
			CALLS.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
			exchange.sendResponseHeaders(204, -1);
			exchange.close();
		});
		receiver.start();
		properties.add("spring.mail.host", () -> "127.0.0.1");
		properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
		properties.add("tally.alerts.enabled", () -> "false");
		properties.add("tally.alerts.allow-http", () -> "true");
		properties.add("tally.alerts.allowed-hosts", () -> "127.0.0.1");
		properties.add("tally.alerts.portal", () -> "https://tally.example");
	}

	@AfterAll
	static void stop() {
		receiver.stop(0);
		MAIL.stop();
	}

	@Test
	void aWebhookIsAddedTriedAndRemoved() {
		save(this.page, "kobani", "Manbij");
		row(this.page, "Manbij").getByText("Alerts").click();
		this.page.locator("#alert-channel").selectOption("webhook");
		this.page.locator("#alert-target").fill("http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook");
		button("Add").click();
		assertThat(row(this.page, "Webhook to")).containsText("nothing sent yet");
		this.page.getByText("Send a test").click();
		assertThat(this.page.locator(".done")).containsText("A test was sent to http://127.0.0.1");
		assertThat(CALLS).singleElement().asString().contains("\"test\":true", "\"name\":\"Manbij\"", "\"new\":0");
		this.page.getByText("Remove").click();
		assertThat(this.page.locator("#content")).containsText("None yet.");
	}

	@Test
	void anEmailSaysWhatIsNewAndItsLinkEndsIt() throws Exception {
		MAIL.purgeEmailFromAllMailboxes();
		write("mail-1", "At least 9 people were killed in Raqqa on 3 May 2017, the army said. emailed");
		save(this.page, "emailed", "Emailed");
		addMail("reader@example.org", "50");
		String page = this.page.url();
		write("mail-1", "At least 64 people were killed in Raqqa on 3 May 2017, the army said. emailed");
		write("mail-2", "At least 7 people were killed in Raqqa on 4 May 2017, the army said. emailed");
		write("mail-3", "At least 70 people were killed in Raqqa on 5 May 2017, the army said. emailed");
		checkTwice();
		assertThat(MAIL.getReceivedMessages()).hasSize(1);
		MimeMessage mail = MAIL.getReceivedMessages()[0];
		assertThat(mail.getSubject()).isEqualTo("Emailed: 1 new, 1 with revised figures");
		assertThat(part(mail, "text/plain").replace("\r\n", "\n")).startsWith(
				"Emailed: 1 new, 1 with revised figures\nemailed\n\nOnly where a new figure meets this: killed, at least 50.")
			.contains("Revised figures: On mail-1\nSample Wire · no date found\n- at least 9 people killed",
					"now at least 64 people killed", "\nOn mail-3\n", "https://tally.example/articles/mail-3\n")
			.doesNotContain("mail-2", "??");
		assertThat(part(mail, "text/html")).contains("<a href=\"https://tally.example/articles/mail-3\">On mail-3</a>")
			.doesNotContain("??");
		open(mail.getHeader("List-Unsubscribe")[0].replaceAll("^<https://tally.example|>$", ""));
		assertThat(this.page.locator("#content")).containsText("reader@example.org");
		button("End them").click();
		assertThat(this.page.locator("#content")).containsText("Nothing more is sent");
		this.page.navigate(page);
		assertThat(this.page.locator("#content")).containsText("None yet.");
	}

	@Test
	void aFigureInAPlaceOfTheSearchFitsANarrowScreen() {
		save(this.page, "narrow&place=iq-mosul", "Narrow");
		this.page.locator(".saved > li:target").getByText("Alerts").click();
		this.page.waitForURL("**/alerts");
		this.page.setViewportSize(360, 740);
		String address = this.page.url();
		for (String language : List.of("ar", "en")) {
			this.page.navigate(address + "?lang=" + language);
			assertThat(this.page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		}
		this.page.locator("#alert-target").fill("narrow@example.org");
		this.page.locator("select[name=type]").selectOption("displaced");
		button("Add").click();
		assertThat(row(this.page, "narrow@example.org"))
			.containsText("displaced, any number (1 or more), in Mosul, Iraq");
	}

	@Test
	void anEmailIsInTheLanguageOfThePageItWasAskedForOn() throws Exception {
		MAIL.purgeEmailFromAllMailboxes();
		save(this.page, "arabicmail", "Arabic mail");
		this.page.locator(".saved > li:target").getByText("Alerts").click();
		this.page.waitForURL("**/alerts");
		this.page.navigate(this.page.url() + "?lang=ar");
		this.page.locator("#alert-target").fill("qari@example.org");
		button("إضافة").click();
		assertThat(row(this.page, "qari@example.org")).containsText("لم يُرسل شيء بعد");
		write("arabic-1", "At least 7 people were killed in Raqqa on 4 May 2017, the army said. arabicmail");
		checkTwice();
		MimeMessage mail = MAIL.getReceivedMessages()[0];
		assertThat(part(mail, "text/plain")).contains("كل الجديد", "On arabic-1").doesNotContain("??");
		assertThat(part(mail, "text/html")).contains("lang=\"ar\" dir=\"rtl\"");
	}

	@Test
	void theButtonOfAMailProgramEndsItAtOnce() throws Exception {
		MAIL.purgeEmailFromAllMailboxes();
		save(this.page, "oneclick", "One click");
		addMail("other@example.org", "");
		write("click-1", "At least 7 people were killed in Raqqa on 4 May 2017, the army said. oneclick");
		checkTwice();
		String link = MAIL.getReceivedMessages()[0].getHeader("List-Unsubscribe")[0];
		Page program = newPage(options());
		assertThat(program.request()
			.post(address(link.replaceAll("^<https://tally.example|>$", "")),
					RequestOptions.create().setForm(FormData.create().set("List-Unsubscribe", "One-Click")))
			.status()).isEqualTo(200);
		this.page.reload();
		assertThat(this.page.locator("#content")).containsText("None yet.");
	}

	private void addMail(String address, String number) {
		this.page.locator(".saved > li:target").getByText("Alerts").click();
		this.page.locator("#alert-target").fill(address);
		if (!number.isEmpty()) {
			this.page.locator("select[name=type]").selectOption("killed");
		}
		this.page.locator("input[name=number]").fill(number);
		button("Add").click();
		assertThat(row(this.page, address)).containsText("nothing sent yet");
	}

	/** What there is up to a moment is looked at in the check after. */
	private void checkTwice() {
		this.check.run();
		this.check.run();
	}

	private Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static String part(Part part, String type) throws MessagingException, IOException {
		if (part.getContent() instanceof Multipart parts) {
			StringBuilder all = new StringBuilder();
			for (int i = 0; i < parts.getCount(); i++) {
				all.append(part(parts.getBodyPart(i), type));
			}
			return all.toString();
		}
		return part.isMimeType(type) ? part.getContent().toString() : "";
	}

}
