package org.tally.source.document;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.tally.source.record.JsonRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a web page says of its article: in JSON-LD, else in its meta elements, else in its
 * visible ones.
 *
 * @param date as the page writes it
 * @param body the article's words where the JSON-LD has them
 */
record PageMetadata(@Nullable String title, @Nullable String publication, @Nullable String date,
		@Nullable String author, @Nullable String url, @Nullable String body) {

	private static final Pattern ARTICLE = Pattern.compile("(?:.*Article|BlogPosting|LiveBlogPosting|Report)");

	private static final Pattern ADDRESS = Pattern.compile("(?i)^https?://.*");

	static PageMetadata of(Document page) {
		JsonNode linked = linkedArticle(page);
		return new PageMetadata(
				first(words(linked, "headline"), words(linked, "name"), meta(page, "og:title", "twitter:title"),
						text(page, "article h1", "h1", "title")),
				first(words(linked, "publisher"), meta(page, "og:site_name", "application-name", "publisher")),
				first(words(linked, "datePublished"), words(linked, "dateCreated"),
						meta(page, "article:published_time", "datePublished", "pubdate", "publishdate", "publish-date",
								"parsely-pub-date", "dc.date.issued", "dc.date", "dcterms.created", "date"),
						time(page)),
				first(words(linked, "author"),
						notAnAddress(meta(page, "author", "byl", "parsely-author", "dc.creator", "article:author")),
						text(page, "[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]")),
				address(page, linked), words(linked, "articleBody"));
	}

	private static @Nullable String address(Document page, JsonNode linked) {
		Element canonical = page.selectFirst("link[rel=canonical][href]");
		JsonNode about = linked.path("mainEntityOfPage");
		return Stream
			.of((canonical == null) ? null : canonical.attr("href"), meta(page, "og:url"), words(linked, "url"),
					about.isString() ? about.asString() : about.path("@id").asString(""))
			.filter((address) -> address != null && ADDRESS.matcher(address).matches())
			.findFirst()
			.orElse(null);
	}

	private static @Nullable String time(Document page) {
		Element time = Stream.of("[itemprop=datePublished]", "time[pubdate]", "article time", "time")
			.map(page::selectFirst)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		return (time == null) ? null : first(time.attr("datetime"), time.attr("content"), time.text());
	}

	private static @Nullable String meta(Document page, String... names) {
		return first(Arrays.stream(names)
			.flatMap((name) -> page
				.select("meta[property=" + name + "],meta[name=" + name + "],meta[itemprop=" + name + "]")
				.stream())
			.map((element) -> element.attr("content"))
			.toArray(String[]::new));
	}

	private static @Nullable String text(Document page, String... selectors) {
		return first(Arrays.stream(selectors)
			.map(page::select)
			.map((found) -> found.isEmpty() ? "" : found.get(0).text())
			.toArray(String[]::new));
	}

	private static JsonNode linkedArticle(Document page) {
		for (Element script : page.select("script[type=application/ld+json]")) {
			try {
				JsonNode article = article(JsonRecord.MAPPER.readTree(script.data()));
				if (article != null) {
					return article;
				}
			}
			catch (JacksonException ex) {
				// Broken metadata is no reason not to read the page.
			}
		}
		return MissingNode.getInstance();
	}

	private static @Nullable JsonNode article(JsonNode root) {
		Deque<JsonNode> open = new ArrayDeque<>();
		open.add(root);
		while (!open.isEmpty()) {
			JsonNode node = open.remove();
			String type = JsonRecord.words(node.get("@type"), " ");
			if (type != null && Arrays.stream(type.split(" ")).anyMatch((each) -> ARTICLE.matcher(each).matches())) {
				return node;
			}
			if (node.isArray()) {
				open.addAll(node.values());
			}
			else if (node.has("@graph")) {
				open.addAll(node.get("@graph").values());
			}
			else if (node.has("mainEntity")) {
				open.add(node.get("mainEntity"));
			}
		}
		return null;
	}

	private static @Nullable String words(JsonNode node, String key) {
		String words = JsonRecord.words(node.get(key), ", ");
		return (words == null) ? null : Parser.unescapeEntities(words, false);
	}

	private static @Nullable String notAnAddress(@Nullable String value) {
		return (value == null || ADDRESS.matcher(value).matches()) ? null : value;
	}

	private static @Nullable String first(@Nullable String... values) {
		return Arrays.stream(values).filter((value) -> value != null && !value.isBlank()).findFirst().orElse(null);
	}

}
