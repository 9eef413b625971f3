package org.tally.source.record;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tally.article.Article;
import org.tally.source.SourceItem;
import org.tally.source.file.Reading;

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

	@ParameterizedTest
	@ValueSource(strings = { "<pubDate>Tue, 14 Mar 2017 00:30:00 +0300</pubDate>",
			"<pubDate>Tue, 14 Mar 2017 23:30:00 -0500</pubDate>", "<dc:date>2017-03-14T00:30:00+03:00</dc:date>",
			"<pubDate>14 mars 2017</pubDate>" })
	void theDayOfAnItemIsTheOneItStates(String date) {
		assertThat(Reading.article("a.rss", dated("<item><description>Words.</description>" + date + "</item>"))
			.publishedAt()).isEqualTo(LocalDate.of(2017, 3, 14));
	}

	@Test
	void theDayOfAnAtomEntryIsTheOneItWasPublishedOn() {
		assertThat(Reading.article("a.atom", """
				<feed xmlns="http://www.w3.org/2005/Atom"><title>The Post</title><updated>2017-03-19T10:00:00Z</updated>
				<entry><title>A</title><updated>2017-03-16T10:00:00Z</updated>
				<published>2017-03-14T00:30:00+03:00</published><content>Words.</content></entry></feed>
				""").publishedAt()).isEqualTo(LocalDate.of(2017, 3, 14));
	}

	@Test
	void theDayOfAnItemOfRss1IsTheOneItStates() {
		assertThat(Reading.article("a.xml", """
				<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
				xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>P</title><link>x</link>
				<description>d</description><items><rdf:Seq><rdf:li rdf:resource="y"/></rdf:Seq></items></channel>
				<item rdf:about="y"><title>A</title><link>y</link><description>Words.</description>
				<dc:date>2017-03-14T00:30:00+03:00</dc:date></item></rdf:RDF>
				""").publishedAt()).isEqualTo(LocalDate.of(2017, 3, 14));
	}

	@Test
	void anEntryDoesNotGetTheDayOfAnother() {
		String items = "<item><description>One.</description></item><item><description>Two.</description>"
				+ "<pubDate>Tue, 14 Mar 2017 00:30:00 +0300</pubDate></item>";
		assertThat(days(dated(items))).containsExactly(null, LocalDate.of(2017, 3, 14));
		// An item that is none of the feed's: which days are whose is not sure any more.
		String strange = "<x:item xmlns:x='urn:x'><pubDate>Wed, 01 Mar 2017 09:00:00 GMT</pubDate></x:item>";
		assertThat(days(dated(strange + items))).containsExactly(null, LocalDate.of(2017, 3, 13));
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

	private static String dated(String items) {
		return "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>P</title>" + items
				+ "</channel></rss>";
	}

	private static List<LocalDate> days(String feed) {
		return Reading.all("a.rss", feed)
			.stream()
			.map((item) -> ((SourceItem.Readable) item).article().publishedAt())
			.toList();
	}

}
