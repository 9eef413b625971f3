package org.tally.source.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tally.article.Article;
import org.tally.source.file.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentFormatTests {

	@Test
	void theLinesOfAPdfAreJoinedToParagraphs() throws IOException {
		Article article = Reading.article("a.pdf", pdf(null, null, """
				Shells fell on the old market of Ardal on Tues-
				day, and at least twelve people, most of them
				traders, were hurt by US-
				made rockets.

				A doctor said that supplies would last for three
				days in the rebel-
				held town
				""", """
				and that the road to the coast was closed.
				"""));
		assertThat(article.text()).isEqualTo("Shells fell on the old market of Ardal on Tuesday, and at least twelve "
				+ "people, most of them traders, were hurt by US-made rockets.\n\nA doctor said that supplies would last "
				+ "for three days in the rebel-held town and that the road to the coast was closed.");
	}

	@Test
	void aPdfSaysTitleAuthorAndDayInItsProperties() throws IOException {
		Article article = Reading.article("a.pdf",
				pdf("Market of Ardal shelled", "Ana Lind", "Shells fell on the old market.\n"));
		assertThat(article.title()).isEqualTo("Market of Ardal shelled");
		assertThat(article.author()).isEqualTo("Ana Lind");
		assertThat(article.publishedAt()).isEqualTo(LocalDate.of(2017, 3, 14));
	}

	@Test
	void aPdfWithXmpPropertiesIsRead() throws IOException {
		String xmp = """
				<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
				<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
				xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
				xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="1" pdfaid:conformance="B"
				xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmpMM:DocumentID="uuid:1">
				<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Market of Ardal shelled</rdf:li></rdf:Alt></dc:title>
				<dc:creator><rdf:Seq><rdf:li>Ana Lind</rdf:li></rdf:Seq></dc:creator>
				<xmp:CreateDate>2017-03-14T12:00:00Z</xmp:CreateDate></rdf:Description></rdf:RDF></x:xmpmeta>
				<?xpacket end="w"?>""";
		try (PDDocument document = new PDDocument()) {
			add(document, "Shells fell on the old market.\n");
			PDMetadata metadata = new PDMetadata(document);
			metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
			document.getDocumentCatalog().setMetadata(metadata);
			Article article = Reading.article("a.pdf", saved(document));
			assertThat(article.text()).isEqualTo("Shells fell on the old market.");
			assertThat(article.title()).isEqualTo("Market of Ardal shelled");
		}
	}

	@Test
	void theDayOfAPdfIsTheOneItStates() throws IOException {
		Calendar created = new GregorianCalendar(TimeZone.getTimeZone("GMT+03:00"), Locale.ROOT);
		created.clear();
		created.set(2017, Calendar.MARCH, 14, 0, 30);
		try (PDDocument document = new PDDocument()) {
			add(document, "Shells fell on the old market.\n");
			document.getDocumentInformation().setCreationDate(created);
			assertThat(Reading.article("a.pdf", saved(document)).publishedAt()).isEqualTo(LocalDate.of(2017, 3, 14));
		}
	}

	@Test
	void theDayOfAnOdtIsTheOneItStates() throws IOException {
		String meta = """
				<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
				xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"><office:meta>
				<meta:creation-date>2017-03-14T00:30:00+03:00</meta:creation-date></office:meta></office:document-meta>""";
		assertThat(Reading.article("a.odt", replaced(odt(""), "meta.xml", meta)).publishedAt())
			.isEqualTo(LocalDate.of(2017, 3, 14));
	}

	@Test
	void aTitleThatAProgramGaveIsNone() throws IOException {
		Article article = Reading.article("a.pdf",
				pdf("Microsoft Word - draft3.docx", null, "Shells fell on the old market.\n"));
		assertThat(article.title()).isNull();
	}

	@Test
	void aPdfThatOnlyForbidsPrintingIsReadAndOneWithAPasswordIsNot() throws IOException {
		assertThat(Reading.article("a.pdf", encrypted("")).text()).isEqualTo("Shells fell on the market.");
		assertThat(Reading.failure("a.pdf", encrypted("secret")).reason()).containsIgnoringCase("password");
	}

	@Test
	void aBrokenPdfIsUnreadable() throws IOException {
		assertThat(Reading.failure("a.pdf", "%PDF-1.7 and then nothing").reason()).startsWith("cannot be read: ");
		assertThat(Reading.failure("a.pdf", "").reason()).isEqualTo("cannot be read: the file is empty");
		assertThat(Reading.failure("a.pdf", pdf(null, null, "")).reason()).isEqualTo("no text");
	}

	@Test
	void docxIsReadWithItsProperties() throws IOException {
		Article article = Reading.article("a.docx", docx());
		assertThat(article.title()).isEqualTo("Market of Ardal shelled");
		assertThat(article.author()).isEqualTo("Ana Lind");
		assertThat(article.publishedAt()).isEqualTo(LocalDate.of(2017, 3, 14));
		assertThat(article.text()).isEqualTo("Shells fell on the old market.\n\nTwelve people were hurt.");
	}

	@Test
	void aDocxThatNamesAFileReadsNone() throws IOException {
		String hostile = "<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>"
				+ "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
				+ "<w:t>Known: &secret;</w:t></w:r></w:p></w:body></w:document>";
		assertThat(Reading.told(Reading.all("a.docx", replaced(docx(), "word/document.xml", hostile)))).singleElement()
			.asString()
			.doesNotContain("root:");
	}

	@Test
	void aBrokenDocxIsUnreadable() throws IOException {
		assertThat(Reading.failure("a.docx", "no docx").reason()).startsWith("cannot be read: ");
		assertThat(Reading.told(Reading.all("a.docx", Arrays.copyOf(docx(), 700)))).singleElement()
			.asString()
			.startsWith("a.docx: ");
	}

	@Test
	void documentsThatUnpackWithoutEndAreStopped() throws IOException {
		String words = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"
				+ "<w:r><w:t>" + "a".repeat(60_000_000) + "</w:t></w:r></w:p></w:body></w:document>";
		byte[] docx = replaced(docx(), "word/document.xml", words);
		assertThat(docx.length).isLessThan(1024 * 1024);
		assertThat(Reading.failure("a.docx", docx).reason()).startsWith("cannot be read: ");
		byte[] odt = replaced(odt(""), "content.xml",
				"<text:p xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">" + "a".repeat(60_000_000)
						+ "</text:p>");
		assertThat(Reading.failure("a.odt", odt).reason()).contains("over 5000000 characters");
	}

	@Test
	void odtIsReadWithItsProperties() throws IOException {
		Article article = Reading.article("a.odt", odt(""));
		assertThat(article.title()).isEqualTo("Market of Ardal shelled");
		assertThat(article.author()).isEqualTo("Ana Lind");
		assertThat(article.publishedAt()).isEqualTo(LocalDate.of(2017, 3, 14));
		assertThat(article.text()).isEqualTo("Shells fell on the old market.\n\nTwelve people were hurt.");
	}

	@Test
	void anOdtThatNamesAFileReadsNone() throws IOException {
		byte[] hostile = odt("<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>");
		assertThat(Reading.told(Reading.all("a.odt", hostile))).singleElement().asString().doesNotContain("root:");
	}

	@Test
	void aBrokenOdtIsUnreadable() {
		assertThat(Reading.told(Reading.all("a.odt", "no odt"))).singleElement().asString().startsWith("a.odt: ");
	}

	private static byte[] pdf(@Nullable String title, @Nullable String author, String... pages) throws IOException {
		try (PDDocument document = new PDDocument()) {
			for (String page : pages) {
				add(document, page);
			}
			document.getDocumentInformation().setTitle(title);
			document.getDocumentInformation().setAuthor(author);
			document.getDocumentInformation().setCreationDate(new GregorianCalendar(2017, Calendar.MARCH, 14, 12, 0));
			return saved(document);
		}
	}

	private static byte[] encrypted(String password) throws IOException {
		try (PDDocument document = new PDDocument()) {
			add(document, "Shells fell on the market.\n");
			AccessPermission permission = new AccessPermission();
			permission.setCanPrint(false);
			StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
			policy.setEncryptionKeyLength(256);
			document.protect(policy);
			return saved(document);
		}
	}

	private static void add(PDDocument document, String words) throws IOException {
		PDPage page = new PDPage();
		document.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			content.beginText();
			content.setFont(new PDType1Font(FontName.HELVETICA), 11);
			content.setLeading(14);
			content.newLineAtOffset(72, 700);
			for (String line : words.split("\n")) {
				content.showText(line);
				content.newLine();
			}
			content.endText();
		}
	}

	private static byte[] saved(PDDocument document) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		document.save(bytes);
		return bytes.toByteArray();
	}

	private static byte[] docx() throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			document.getProperties().getCoreProperties().setTitle("Market of Ardal shelled");
			document.getProperties().getCoreProperties().setCreator("Ana Lind");
			document.getProperties()
				.getCoreProperties()
				.setCreated(Optional
					.of(new Date(new GregorianCalendar(2017, Calendar.MARCH, 14, 12, 0).getTimeInMillis())));
			document.createParagraph().createRun().setText("Shells fell on the old market.");
			document.createParagraph().createRun().setText("Twelve people were hurt.");
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.write(bytes);
			return bytes.toByteArray();
		}
	}

	private static byte[] odt(String documentType) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
			put(zip, "content.xml", "<?xml version=\"1.0\"?>" + documentType + """
					<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
					xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
					<text:p>Shells fell on the old market.</text:p><text:p>Twelve people%s were hurt.</text:p>
					</office:text></office:body></office:document-content>"""
				.formatted(documentType.isEmpty() ? "" : "&secret;"));
			put(zip, "meta.xml",
					"""
							<?xml version="1.0"?>
							<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
							xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
							<office:meta><dc:title>Market of Ardal shelled</dc:title>
							<meta:initial-creator>Ana Lind</meta:initial-creator><dc:creator>Ana Lind</dc:creator>
							<meta:creation-date>2017-03-14T10:00:00</meta:creation-date></office:meta></office:document-meta>""");
		}
		return bytes.toByteArray();
	}

	private static byte[] replaced(byte[] zip, String name, String content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
				ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] old = in.readAllBytes();
				out.putNextEntry(new ZipEntry(entry.getName()));
				out.write(entry.getName().equals(name) ? content.getBytes(StandardCharsets.UTF_8) : old);
			}
		}
		return bytes.toByteArray();
	}

	private static void put(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
	}

}
