package org.tally.web.export.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/**
 * Writes a feed entry by entry. One that broke off is no well-formed XML.
 */
public abstract class FeedWriter {

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

	private final XMLStreamWriter xml;

	FeedWriter(Writer out) {
		try {
			this.xml = FACTORY.createXMLStreamWriter(out);
			this.xml.writeStartDocument("UTF-8", "1.0");
		}
		catch (XMLStreamException ex) {
			throw failure(ex);
		}
	}

	public abstract void begin(FeedHead head);

	public abstract void add(FeedEntry entry);

	/**
	 * Closes what is open.
	 */
	public void end() {
		try {
			this.xml.writeEndDocument();
			this.xml.flush();
		}
		catch (XMLStreamException ex) {
			throw failure(ex);
		}
	}

	/** Opens an element with attributes given as name, value, name, value. */
	final void open(String name, String... attributes) {
		try {
			this.xml.writeStartElement(name);
			for (int index = 0; index < attributes.length; index += 2) {
				this.xml.writeAttribute(attributes[index], allowed(attributes[index + 1]));
			}
		}
		catch (XMLStreamException ex) {
			throw failure(ex);
		}
	}

	final void close() {
		try {
			this.xml.writeEndElement();
		}
		catch (XMLStreamException ex) {
			throw failure(ex);
		}
	}

	/** An element that has text, or none where there is no text. */
	final void element(String name, @Nullable String text, String... attributes) {
		if (text == null) {
			return;
		}
		open(name, attributes);
		try {
			this.xml.writeCharacters(allowed(text));
		}
		catch (XMLStreamException ex) {
			throw failure(ex);
		}
		close();
	}

	final void empty(String name, String... attributes) {
		open(name, attributes);
		close();
	}

	/** XML 1.0 has no way to write other characters, escaped or not. */
	private static String allowed(String text) {
		return text.codePoints()
			.filter((c) -> c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c <= 0xD7FF)
					|| (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static UncheckedIOException failure(XMLStreamException ex) {
		return new UncheckedIOException(
				(ex.getNestedException() instanceof IOException cause) ? cause : new IOException(ex));
	}

}
