package org.tally.source.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.tally.source.Format;
import org.tally.source.Input;
import org.tally.source.Items;
import org.tally.source.draft.Draft;
import org.tally.source.text.HtmlText;

/**
 * A web page: the article in it, told from what surrounds it.
 */
public final class HtmlFormat implements Format {

	// Less is a caption or a notice that was taken for the article.
	private static final int SHORTEST_ARTICLE = 200;

	private static final int MOST_ELEMENTS = 30_000;

	private static final int MOST_SIBLINGS = 3_000;

	// Links are made absolute on the way, which needs some address; none of them is kept.
	private static final String BASE = "https://page.invalid/";

	@Override
	public Items read(Input input) throws IOException {
		Document page = page(input.bytes());
		PageMetadata metadata = PageMetadata.of(page);
		page.select(HtmlText.NOT_PROSE).not("head").remove();
		Draft draft = new Draft(metadata.title(), text(page, metadata), metadata.publication(), null, metadata.author(),
				metadata.url())
			.dated(metadata.date());
		return Items.of(input.item(draft.asPage(), null));
	}

	private static Document page(byte[] bytes) throws IOException {
		Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
		// A page that says UTF-8, or nothing, and is not
		boolean wrong = StandardCharsets.UTF_8.equals(page.charset()) && page.outerHtml().indexOf('\uFFFD') >= 0;
		return wrong ? Jsoup.parse(PlainTextFormat.decoded(bytes)) : page;
	}

	/**
	 * Whether finding the article can be afforded: what it costs grows with the square of
	 * the elements side by side, and no article's page is near these numbers.
	 */
	private static boolean isOrdinary(Document page) {
		Elements all = page.getAllElements();
		return all.size() <= MOST_ELEMENTS
				&& all.stream().noneMatch((element) -> element.childNodeSize() > MOST_SIBLINGS);
	}

	private static String text(Document page, PageMetadata metadata) {
		String main = isOrdinary(page) ? main(page.clone()) : "";
		if (main.length() >= SHORTEST_ARTICLE) {
			return main;
		}
		String stated = HtmlText.of(metadata.body());
		if (stated.length() > main.length()) {
			return stated;
		}
		Element body = page.body().clone();
		body.select("nav,header,footer,aside,[role=navigation],[role=banner],[role=contentinfo]").remove();
		String all = HtmlText.of(body);
		return (all.length() > main.length()) ? all : main;
	}

	private static String main(Document page) {
		@Nullable Element article = new Readability4J(BASE, page).parse().getArticleContent();
		return (article == null) ? "" : HtmlText.of(article);
	}

}
