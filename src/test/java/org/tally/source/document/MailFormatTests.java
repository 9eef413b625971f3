package org.tally.source.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tally.article.Article;
import org.tally.source.SourceItem;
import org.tally.source.file.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class MailFormatTests {

	@Test
	void subjectSenderAndDayAreTheArticles() {
		Article article = Reading.article("a.eml", """
				From: =?UTF-8?Q?Ana_L=C3=ADnd?= <ana@post.example>
				To: desk@post.example
				Subject: =?UTF-8?B?QnJpZGdlIGjDrXQ=?=
				Date: Tue, 14 Mar 2017 23:30:00 +0300
				Content-Type: text/plain; charset=utf-8
				Content-Transfer-Encoding: quoted-printable

				Two bridges over the river were hit before noon on Mon=
				day,
				and the mayor of the lower town asked for help, w=C3=ADth
				no answer.

				Nobody was hurt.
				""".replace("\n", "\r\n"));
		assertThat(article.title()).isEqualTo("Bridge hít");
		assertThat(article.author()).isEqualTo("Ana Línd");
		assertThat(article.publishedAt()).isEqualTo(LocalDate.of(2017, 3, 14));
		assertThat(article.text())
			.isEqualTo("Two bridges over the river were hit before noon on Monday, and the mayor of "
					+ "the lower town asked for help, wíth no answer.\n\nNobody was hurt.");
	}

	@Test
	void attachmentsAreSkippedByName() {
		List<SourceItem> items = Reading.all("a.eml", """
				From: ana@post.example
				Subject: Bridge
				MIME-Version: 1.0
				Content-Type: multipart/mixed; boundary=x

				--x
				Content-Type: multipart/alternative; boundary=y

				--y
				Content-Type: text/html; charset=utf-8

				<p>One.</p><script>x()</script><p>Two.</p>
				--y--
				--x
				Content-Type: application/pdf; name=map.pdf
				Content-Disposition: attachment; filename=map.pdf
				Content-Transfer-Encoding: base64

				AAAA
				--x--
				""".replace("\n", "\r\n"));
		assertThat(Reading.told(items)).containsExactly("One.\n\nTwo.", "skipped a.eml!map.pdf");
		assertThat(Reading.article(items.subList(0, 1)).author()).isEqualTo("ana@post.example");
	}

	@Test
	void plainWordsAreTakenBeforeHtml() {
		assertThat(Reading.article("a.eml", """
				Subject: Bridge
				Content-Type: multipart/alternative; boundary=y

				--y
				Content-Type: text/html

				<p>Html.</p>
				--y
				Content-Type: text/plain

				Plain.
				--y--
				""").text()).isEqualTo("Plain.");
	}

	@Test
	void anUnknownEncodingIsFoundOut() {
		byte[] mail = "Subject: A\nContent-Type: text/plain; charset=x-nobody\n\nZwölf.\n"
			.getBytes(StandardCharsets.ISO_8859_1);
		assertThat(Reading.article("a.eml", mail).text()).isEqualTo("Zwölf.");
	}

	@Test
	void whatIsNoMailIsUnreadable() {
		assertThat(Reading.failure("a.eml", "just words\nand more").reason()).contains("not a mail message");
		assertThat(Reading.failure("a.eml", "Subject: A\n\n").reason()).isEqualTo("no text");
	}

}
