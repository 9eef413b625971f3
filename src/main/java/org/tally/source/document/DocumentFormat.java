package org.tally.source.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.Calendar;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.jspecify.annotations.Nullable;
import org.tally.source.Format;
import org.tally.source.Input;
import org.tally.source.Items;
import org.tally.source.draft.Draft;
import org.tally.source.draft.PublicationDate;
import org.tally.source.text.HardWraps;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * A document is an article. The day and author in its words come before its properties,
 * which often tell of the template and of the day it was saved; what is embedded in it is
 * not read.
 *
 * @param text makes paragraphs of the text as the parser gives it
 */
public record DocumentFormat(Parser parser, UnaryOperator<String> text) implements Format {

	public static final DocumentFormat PDF = new DocumentFormat(new PDFParser(), HardWraps::joinAll);

	public static final DocumentFormat DOCX = new DocumentFormat(new OOXMLParser(), UnaryOperator.identity());

	public static final DocumentFormat ODT = new DocumentFormat(new OpenDocumentParser(), UnaryOperator.identity());

	// Titles that a program gave, not the author.
	private static final Pattern NO_TITLE = Pattern
		.compile("(?i)(?:microsoft \\w+ - .*|untitled.*|document\\d*|.*\\.(?:docx?|odt|pdf|rtf|indd|qxd|txt)|\\W*)");

	@Override
	public Items read(Input input) throws IOException {
		Paragraphs paragraphs = new Paragraphs(Draft.LONGEST_TEXT);
		Metadata metadata = new StatedDays();
		byte[] bytes = input.bytes();
		if (bytes.length == 0) {
			throw new IOException("the file is empty");
		}
		try (InputStream content = new ByteArrayInputStream(bytes)) {
			this.parser.parse(content, paragraphs, metadata, context());
		}
		catch (TikaException | SAXException ex) {
			throw new IOException((ex.getCause() != null) ? ex.getCause().getMessage() : ex.getMessage(), ex);
		}
		String title = metadata.get(TikaCoreProperties.TITLE);
		Draft draft = new Draft((title == null || NO_TITLE.matcher(title.strip()).matches()) ? null : title,
				this.text.apply(paragraphs.text()), null, null, null, null);
		return Items.of(input.item(draft.asPage()
			.orElse(PublicationDate.parse(metadata.get(TikaCoreProperties.CREATED)),
					metadata.get(TikaCoreProperties.CREATOR)),
				null));
	}

	private static ParseContext context() {
		PDFParserConfig pdf = new PDFParserConfig();
		pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
		pdf.setExtractAnnotationText(false);
		pdf.setExtractBookmarksText(false);
		pdf.setExtractAcroFormContent(false);
		OfficeParserConfig office = new OfficeParserConfig();
		// Streams the words and needs no full set of the format's schemas.
		office.setUseSAXDocxExtractor(true);
		office.setIncludeHeadersAndFooters(false);
		office.setIncludeDeletedContent(false);
		office.setIncludeMoveFromContent(false);
		ParseContext context = new ParseContext();
		context.set(PDFParserConfig.class, pdf);
		context.set(OfficeParserConfig.class, office);
		context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
		return context;
	}

	/**
	 * Keeps a date as its document states it. Tika would turn it into UTC, where it may
	 * be the day before.
	 */
	private static final class StatedDays extends Metadata {

		private static final long serialVersionUID = 1L;

		@Override
		public void set(Property property, @Nullable Calendar date) {
			set(property, (date == null) ? null
					: LocalDateTime.ofInstant(date.toInstant(), date.getTimeZone().toZoneId()).toString());
		}

	}

	private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

		@Override
		public boolean shouldParseEmbedded(Metadata metadata) {
			return false;
		}

		@Override
		public void parseEmbedded(@Nullable InputStream stream, ContentHandler handler, Metadata metadata,
				boolean outputHtml) {
		}

	}

}
