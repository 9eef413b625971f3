package org.tally.source;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tally.article.Article;

import static org.assertj.core.api.Assertions.assertThat;

class FeedFormatTests {

	private static final String RSS = """
			<?xml version="1.0"?>
			<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
				xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Post</title>
			<item><title>Bridge &amp;amp; harbour hit</title><link>https://post.example/bridge</link>
			<description>A teaser only.</description><dc:creator>Ana Lind</dc:creator>
			<pubDate>Tue, 14 Mar 2017 09:00:00 GMT</pubDate>
			<content:encoded><![CDATA[<p>Two bridges were hit.</p><script>x()</script><p>Nobody was hurt.</p>]]></content:encoded>
			</item>
			<item><title>Empty</title></item>
			<item><title>Later</title><description>&lt;b&gt;Power&lt;/b&gt; is back, 5 &amp;lt; 6.</description></item>
			</channel></rss>
			""";

	@Test
	void theWholeContentIsTakenBeforeTheTeaser() {
		List<SourceItem> items = Reading.all("a.rss", RSS);
		Article article = Reading.article(items.subList(0, 1));
		assertThat(article.text()).isEqualTo("Two bridges were hit.\n\nNobody was hurt.");
		assertThat(article.title()).isEqualTo("Bridge & harbour hit");
		assertThat(article.publication()).isEqualTo("The Post");
		assertThat(article.author()).isEqualTo("Ana Lind");
		assertThat(article.url()).isEqualTo("https://post.example/bridge");
		assertThat(article.publishedAt()).isEqualTo(LocalDate.of(2017, 3, 14));
	}

	@Test
	void anEntryWithoutTextIsUnreadableAndTheNextIsRead() {
		assertThat(Reading.told(Reading.all("a.xml", RSS)).subList(1, 3)).containsExactly("a.xml:2: no text",
				"Power is back, 5 < 6.");
	}

	@Test
	void atomIsRead() {
		Article article = Reading.article("a.atom", """
				<feed xmlns="http://www.w3.org/2005/Atom"><title>The Post</title>
				<entry><title type="html">Bridge &lt;i&gt;hit&lt;/i&gt;</title><id>urn:x:1</id>
				<link rel="alternate" href="https://post.example/1"/><updated>2017-03-14T10:00:00Z</updated>
				<author><name>Ana Lind</name></author>
				<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content>
				</entry></feed>
				""");
		assertThat(article.title()).isEqualTo("Bridge hit");
		assertThat(article.text()).isEqualTo("One.\n\nTwo.");
		assertThat(article.author()).isEqualTo("Ana Lind");
		assertThat(article.url()).isEqualTo("https://post.example/1");
		assertThat(article.publishedAt()).isEqualTo(LocalDate.of(2017, 3, 14));
	}

	@Test
	void noEntityIsEverResolved() {
		String hostile = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>"
				+ "<rss version=\"2.0\"><channel><title>&secret;</title><item><description>&secret;</description></item>"
				+ "</channel></rss>";
		assertThat(Reading.failure("a.xml", hostile).reason()).contains("DOCTYPE");
	}

	@Test
	void xmlThatIsNoFeedIsUnreadable() {
		assertThat(Reading.failure("a.xml", "<html><body>Hello</body></html>").reason())
			.contains("not an RSS or Atom feed");
		assertThat(Reading.failure("a.xml", "no xml at all").reason()).contains("not an RSS or Atom feed");
	}

	@Test
	void aFeedThatSaysNoEncodingMayBeWindows1252() {
		String feed = "<rss version='2.0'><channel><title>P</title><item><description>Zwölf.</description></item></channel></rss>";
		assertThat(Reading.article("a.rss", feed.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo("Zwölf.");
	}

}
