package org.tally.source.document;

import java.util.Set;
import java.util.regex.Pattern;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the paragraphs of the XHTML that document parsers give, up to a number of
 * characters.
 */
final class Paragraphs extends DefaultHandler {

	private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr",
			"table", "blockquote", "ul", "ol");

	private static final Set<String> NOT_PROSE = Set.of("head", "script", "style");

	private static final Pattern PAGE_NUMBER = Pattern
		.compile("(?i)(?:page\\s*)?[-–|]?\\s*\\d{1,4}(?:\\s*(?:/|of)\\s*\\d{1,4})?\\s*[-–|]?");

	private final StringBuilder text = new StringBuilder();

	private final StringBuilder block = new StringBuilder();

	private final int longest;

	private int notProse;

	private boolean newPage;

	Paragraphs(int longest) {
		this.longest = longest;
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		this.notProse += NOT_PROSE.contains(name) ? 1 : 0;
		if (BLOCKS.contains(name)) {
			end();
			this.newPage |= "page".equals(attributes.getValue("class"));
		}
		else if ("br".equals(name)) {
			this.block.append('\n');
		}
		else if ("td".equals(name) || "th".equals(name)) {
			this.block.append(' ');
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		this.notProse -= NOT_PROSE.contains(name) ? 1 : 0;
		if (BLOCKS.contains(name)) {
			end();
		}
	}

	@Override
	public void characters(char[] units, int start, int length) throws SAXException {
		if (this.notProse == 0) {
			this.block.append(units, start, length);
		}
		if (this.text.length() + this.block.length() > this.longest) {
			throw new SAXException("its text is over " + this.longest + " characters, which no article is");
		}
	}

	@Override
	public void ignorableWhitespace(char[] units, int start, int length) throws SAXException {
		characters(units, start, length);
	}

	private void end() {
		String paragraph = this.block.toString().strip();
		this.block.setLength(0);
		if (paragraph.isEmpty() || PAGE_NUMBER.matcher(paragraph).matches()) {
			return;
		}
		boolean goesOn = this.newPage && Character.isLowerCase(paragraph.codePointAt(0)) && endsUnfinished();
		if (!this.text.isEmpty()) {
			this.text.append(goesOn ? "\n" : "\n\n");
		}
		this.text.append(paragraph);
		this.newPage = false;
	}

	/**
	 * Whether the page before ended within a sentence.
	 */
	private boolean endsUnfinished() {
		int last = this.text.isEmpty() ? '.' : this.text.charAt(this.text.length() - 1);
		return Character.isLetterOrDigit(last) || last == ',' || last == ';' || last == '-';
	}

	String text() {
		end();
		return this.text.toString();
	}

}
