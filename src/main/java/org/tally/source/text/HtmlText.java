package org.tally.source.text;

import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The words of HTML as plain text: a paragraph for each block, a line for each break, no
 * markup, scripts or styles.
 */
public final class HtmlText {

	/** Elements whose content is not prose. */
	public static final String NOT_PROSE = "script,style,noscript,template,svg,math,iframe,object,embed,form,button,"
			+ "select,input,textarea,head,audio,video,canvas,dialog,[hidden],[aria-hidden=true]";

	private static final Set<String> LINES = Set.of("br", "li", "dt", "dd", "tr", "option");

	private static final Set<String> CELLS = Set.of("td", "th");

	private HtmlText() {
	}

	/**
	 * Gives the text of a fragment, or an empty string.
	 */
	public static String of(@Nullable String html) {
		return (html == null) ? "" : of(Jsoup.parseBodyFragment(html).body());
	}

	/**
	 * Gives the text of an element, which is left as it is.
	 */
	public static String of(Element element) {
		Element prose = element.clone();
		prose.select(NOT_PROSE).remove();
		Collector collector = new Collector();
		NodeTraversor.traverse(collector, prose);
		return CleanText.of(collector.text.toString());
	}

	private static final class Collector implements NodeVisitor {

		private final StringBuilder text = new StringBuilder();

		@Override
		public void head(Node node, int depth) {
			if (node instanceof TextNode words) {
				append(words.text());
			}
			else if (node instanceof Element element) {
				part(element);
			}
		}

		@Override
		public void tail(Node node, int depth) {
			if (node instanceof Element element && !"br".equals(element.normalName())) {
				part(element);
			}
		}

		private void part(Element element) {
			if (LINES.contains(element.normalName())) {
				trim();
				this.text.append('\n');
			}
			else if (CELLS.contains(element.normalName())) {
				append(" ");
			}
			else if (element.isBlock()) {
				trim();
				this.text.append("\n\n");
			}
		}

		private void append(String words) {
			boolean atStart = this.text.isEmpty() || Character.isWhitespace(this.text.charAt(this.text.length() - 1));
			this.text.append(atStart ? words.stripLeading() : words);
		}

		private void trim() {
			int end = this.text.length();
			while (end > 0 && this.text.charAt(end - 1) == ' ') {
				end--;
			}
			this.text.setLength(end);
		}

	}

}
