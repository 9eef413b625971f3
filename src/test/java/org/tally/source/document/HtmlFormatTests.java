package org.tally.source.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tally.article.Article;
import org.tally.source.file.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlFormatTests {

	private static final String FIRST = "Shells fell on the old market of Ardal on Tuesday, and at least twelve people, "
			+ "most of them traders, were taken to the hospital in the upper town.";

	private static final String SECOND = "A doctor there said that supplies would last for three days, and that the road "
			+ "to the coast, which convoys use, had been closed since the weekend.";

	private static String page(String head, String before, String after) {
		return """
				<!doctype html><html><head><title>Ardal market shelled - Post</title>%s
				<style>.x { color: red }</style></head><body>
				<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
				<div class="content"><article>%s<p>%s</p><script>var leaked = "<b>script</b>";</script>
				<p>%s</p>%s</article></div>
				<footer>All rights reserved <a href="/terms">Terms of use</a></footer></body></html>
				""".formatted(head, before, FIRST, SECOND, after);
	}

	@Test
	void theArticleIsToldFromThePage() {
		String text = Reading
			.article("a.html",
					page("", "<h1>Ardal market shelled</h1>",
							"<p>Read more: <a href='/b'>Something else</a></p><p><a href='/c'>Share this</a></p>"))
			.text();
		assertThat(text).isEqualTo(FIRST + "\n\n" + SECOND);
	}

	@Test
	void jsonLdSaysItBest() {
		Article article = Reading.article("a.html",
				page("""
						<meta property="og:title" content="Another title">
						<link rel="canonical" href="https://Post.example/world/ardal?utm_source=x">
						<script type="application/ld+json">{"broken": </script>
						<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
						{"@type":"WebSite","name":"Site"},
						{"@type":["NewsArticle"],"headline":"Market of Ardal &amp; harbour shelled",
						 "datePublished":"2017-03-14T22:00:00+03:00","author":[{"@type":"Person","name":"Ana Lind"},{"name":"Bo Ek"}],
						 "publisher":{"@type":"Organization","name":"The Post"}}]}</script>""",
						"", ""));
		assertThat(article.title()).isEqualTo("Market of Ardal & harbour shelled");
		assertThat(article.publishedAt()).isEqualTo(LocalDate.of(2017, 3, 14));
		assertThat(article.author()).isEqualTo("Ana Lind, Bo Ek");
		assertThat(article.publication()).isEqualTo("The Post");
		assertThat(article.url()).isEqualTo("https://Post.example/world/ardal?utm_source=x");
	}

	@Test
	void elseTheMetaElements() {
		Article article = Reading.article("a.htm", page("""
				<meta property="og:title" content="Market shelled">
				<meta property="og:site_name" content="The Post">
				<meta property="og:url" content="https://post.example/1">
				<meta property="article:published_time" content="2017-03-14">
				<meta property="article:author" content="https://social.example/ana">
				<meta name="author" content="Ana Lind">""", "", ""));
		assertThat(article.title()).isEqualTo("Market shelled");
		assertThat(article.publication()).isEqualTo("The Post");
		assertThat(article.url()).isEqualTo("https://post.example/1");
		assertThat(article.publishedAt()).isEqualTo(LocalDate.of(2017, 3, 14));
		assertThat(article.author()).isEqualTo("Ana Lind");
	}

	@Test
	void elseWhatIsSeen() {
		Article article = Reading.article("a.html", page("<link rel='canonical' href='javascript:alert(1)'>",
				"<h1>Market shelled</h1><time datetime='2017-03-14T08:00'>a while ago</time><a rel='author'>Ana Lind</a>",
				""));
		assertThat(article.title()).isEqualTo("Market shelled");
		assertThat(article.publishedAt()).isEqualTo(LocalDate.of(2017, 3, 14));
		assertThat(article.author()).isEqualTo("Ana Lind");
		assertThat(article.url()).isNull();
		assertThat(article.publication()).isNull();
	}

	@Test
	void scriptsAndMarkupNeverReachTheText() {
		String hostile = "<p>Fin<b>al</b> words &lt;here&gt;.<img src=x onerror=alert(1)><svg><text>drawn</text></svg>"
				+ "<iframe srcdoc='<p>framed</p>'></iframe><template><p>kept</p></template><noscript>turn it on</noscript>"
				+ "<style>p{}</style><!-- comment --><textarea>typed</textarea></p>";
		String text = Reading.article("a.html", page("", "", hostile)).text();
		assertThat(text).endsWith("Final words <here>.")
			.doesNotContain("leaked", "script", "onerror", "drawn", "framed", "kept", "turn", "p{}", "comment",
					"typed");
	}

	@Test
	void aShortPageGivesAllItsWords() {
		Article article = Reading.article("a.html",
				"<html><body><nav>Menu</nav><p>Two people were<br>hurt in <i>Ardal</i>.</p></body></html>");
		assertThat(article.text()).isEqualTo("Two people were\nhurt in Ardal.");
	}

	@Test
	void aPageDrawnByScriptsIsReadFromItsJsonLd() {
		Article article = Reading.article("a.html",
				"<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"A\","
						+ "\"articleBody\":\"" + FIRST + "\"}</script></head><body><div id=app></div></body></html>");
		assertThat(article.text()).isEqualTo(FIRST);
	}

	@Test
	void thePageSaysItsEncodingOrItIsFoundOut() {
		String page = page("<meta charset='iso-8859-2'>", "", "<p>Łódź and Šibenik were named too.</p>");
		assertThat(Reading.article("a.html", page.getBytes(Charset.forName("iso-8859-2"))).text())
			.contains("Łódź and Šibenik");
		String silent = page("", "", "<p>Zwölf cafés were hit.</p>");
		assertThat(Reading.article("a.html", silent.getBytes(Charset.forName("windows-1252"))).text())
			.contains("Zwölf cafés");
		assertThat(Reading.article("a.html", silent.getBytes(StandardCharsets.UTF_8)).text()).contains("Zwölf cafés");
	}

	@Test
	@Timeout(30)
	void nestingWithoutEndIsRead() {
		String deep = "<div>".repeat(50_000) + "<p>" + FIRST + "</p>";
		assertThat(Reading.told(Reading.all("a.html", deep))).singleElement().asString().isNotEmpty();
	}

	@Test
	void aPageWithoutWordsIsUnreadable() {
		assertThat(Reading.failure("a.html", "<html><body><script>x()</script></body></html>").reason())
			.isEqualTo("no text");
	}

}
