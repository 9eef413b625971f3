package org.tally.source.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tally.source.Format;
import org.tally.source.Input;
import org.tally.source.Items;
import org.tally.source.ReadOptions;
import org.tally.source.SourceItem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class ArchiveFormatsTests {

	@Test
	void theFilesOfAZipAreReadByTheirOwnFormat() throws IOException {
		byte[] zip = zip(entry("dir/", ""), entry("dir/b.txt", "One."), entry("a.csv", "text\nTwo.\nThree.\nx,y\n"),
				entry("c.html", "<p>Four.</p>"));
		assertThat(Reading.told(Reading.all("a.zip", zip))).satisfiesExactly(
				(told) -> assertThat(told).isEqualTo("One."), (told) -> assertThat(told).isEqualTo("Two."),
				(told) -> assertThat(told).isEqualTo("Three."),
				(told) -> assertThat(told).startsWith("a.zip!a.csv:4: the row has 2 fields"),
				(told) -> assertThat(told).isEqualTo("Four."));
	}

	@Test
	void whatIsNotReadInAZipIsSkippedAndSaid() throws IOException {
		byte[] zip = zip(entry("map.png", "x"), entry(".hidden.txt", "x"), entry("__MACOSX/a.txt", "x"),
				entry("a/.git/b.txt", "x"), entry("b.txt", "One."));
		assertThat(Reading.told(Reading.all("a.zip", zip))).containsExactly("skipped a.zip!map.png",
				"skipped a.zip!.hidden.txt", "skipped a.zip!__MACOSX/a.txt", "skipped a.zip!a/.git/b.txt", "One.");
	}

	@Test
	void namesThatPointOutOfTheZipAreOnlyNames() throws IOException {
		byte[] zip = zip(entry("../../evil.txt", "One."), entry("/etc/evil\u0007.txt", "Two."));
		List<SourceItem> items = Reading.all("a.zip", zip);
		assertThat(Reading.told(items)).containsExactly("One.", "Two.");
		assertThat(items).extracting((item) -> ((SourceItem.Readable) item).file())
			.containsExactly("a.zip!../../evil.txt", "a.zip!/etc/evil?.txt");
	}

	@Test
	void aZipInAZipIsReadButNoDeeper() throws IOException {
		byte[] inner = zip(entry("a.txt", "One."), new Entry("third.zip", zip(entry("x.txt", "Deep."))));
		byte[] outer = zip(new Entry("in.zip", inner), entry("b.txt", "Two."));
		assertThat(Reading.told(Reading.all("out.zip", outer))).containsExactly("One.",
				"out.zip!in.zip!third.zip: zip files are read 2 deep; unpack the outer one", "Two.");
	}

	@Test
	void aBrokenEntryDoesNotEndTheZip() throws IOException {
		byte[] zip = zip(entry("a.pdf", "no pdf"), entry("b.docx", "no docx"), entry("c.zip", "no zip"),
				entry("d.txt", "One."));
		assertThat(Reading.told(Reading.all("a.zip", zip))).hasSize(4)
			.allSatisfy((told) -> assertThat(told).matches("(?s)a\\.zip![abc]\\.\\w+: cannot be read: .+|One\\."));
	}

	@Test
	void anEntryIsClosedBeforeTheNextIsOpened() throws IOException {
		List<String> log = new ArrayList<>();
		byte[] zip = zip(entry("a.txt", "One."), entry("b.txt", "Two."));
		try (Items items = new ZipFormat((name) -> logging(name, log)).read(input("a.zip", zip))) {
			assertThat(items.next()).isNotNull();
			assertThat(items.next()).isNotNull();
			assertThat(log).containsExactly("a.txt opened", "a.txt closed", "b.txt opened");
		}
		assertThat(log).endsWith("b.txt closed");
	}

	@Test
	void whatUnpacksAGzipIsClosedWithIt() throws IOException {
		List<String> log = new ArrayList<>();
		Items items = new GzipFormat(logging("a.txt", log)).read(closing(gzip(bytes("One.")), log));
		items.close();
		assertThat(log).containsExactly("a.txt opened", "a.txt closed", "content closed");
		Format broken = (input) -> {
			throw new IOException("broken");
		};
		log.clear();
		assertThatIOException().isThrownBy(() -> new GzipFormat(broken).read(closing(gzip(bytes("One.")), log)));
		assertThat(log).containsExactly("content closed");
	}

	@Test
	void aZipCutShortGivesWhatItHasAndSaysSo() throws IOException {
		byte[] zip = zip(entry("a.txt", "One."), entry("b.txt", "Two. ".repeat(100)));
		List<String> told = Reading.told(Reading.all("a.zip", Arrays.copyOf(zip, 90)));
		assertThat(told).first().isEqualTo("One.");
		assertThat(told).last().asString().startsWith("a.zip").contains("cannot be read");
	}

	@Test
	void whatIsNoZipIsUnreadable() {
		assertThat(Reading.failure("a.zip", "words").reason()).isEqualTo("cannot be read: it is not a zip file");
		assertThat(Reading.failure("a.zip", "").reason()).isEqualTo("cannot be read: it is not a zip file");
	}

	@Test
	void aZipThatUnpacksWithoutEndIsStopped() throws IOException {
		byte[] bomb = zip(new Entry("a.csv", rows(64)), entry("b.txt", "One."));
		assertThat(bomb.length).isLessThan(1024 * 1024);
		assertThat(Reading.told(Reading.all("a.zip", bomb))).last()
			.asString()
			.startsWith("a.zip")
			.contains("as only an archive made to do harm does");
	}

	@Test
	void aGzipThatUnpacksWithoutEndIsStopped() throws IOException {
		assertThat(Reading.told(Reading.all("a.csv.gz", gzip(rows(64))))).last()
			.asString()
			.contains("as only an archive made to do harm does");
	}

	@Test
	void gzipIsReadByTheFormatInIt() throws IOException {
		assertThat(Reading.told(Reading.all("a.jsonl.gz", gzip(bytes("{\"text\":\"One.\"}\n{\n"))))).satisfiesExactly(
				(told) -> assertThat(told).isEqualTo("One."),
				(told) -> assertThat(told).startsWith("a.jsonl.gz:2: not JSON"));
		assertThat(Reading.article("A.CSV.GZ", gzip(bytes("text\nTwo.\n"))).text()).isEqualTo("Two.");
	}

	@Test
	void severalGzipsInOneAreAllRead() throws IOException {
		ByteArrayOutputStream both = new ByteArrayOutputStream();
		both.write(gzip(bytes("{\"text\":\"One.\"}\n")));
		both.write(gzip(bytes("{\"text\":\"Two.\"}\n")));
		assertThat(Reading.told(Reading.all("a.jsonl.gz", both.toByteArray()))).containsExactly("One.", "Two.");
	}

	@Test
	void aBrokenGzipIsUnreadable() throws IOException {
		assertThat(Reading.failure("a.txt.gz", "words").reason()).startsWith("cannot be read: ");
		byte[] whole = gzip(bytes("{\"text\":\"One.\"}\n"));
		assertThat(Reading.told(Reading.all("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 9)))).last()
			.asString()
			.startsWith("a.jsonl.gz: cannot be read: ");
		assertThat(Formats.of("a.gz")).isNull();
		assertThat(Formats.of("a.txt.gz.gz")).isNull();
	}

	/** A format of one item that says when it is opened and closed. */
	private static Format logging(String name, List<String> log) {
		return (input) -> {
			log.add(name + " opened");
			Items one = Items.of(new SourceItem.Skipped(name, "only a test"));
			return new Items() {

				@Override
				public @Nullable SourceItem next() throws IOException {
					return one.next();
				}

				@Override
				public void close() {
					log.add(name + " closed");
				}

			};
		};
	}

	private static Input input(String name, byte[] content) {
		return new Input(name, new ByteArrayInputStream(content), ReadOptions.USUAL, 0);
	}

	private static Input closing(byte[] content, List<String> log) {
		return new Input("a.txt.gz", new ByteArrayInputStream(content) {

			@Override
			public void close() {
				log.add("content closed");
			}

		}, ReadOptions.USUAL, 0);
	}

	private static byte[] rows(int mebibytes) {
		byte[] rows = new byte[mebibytes * 1024 * 1024];
		Arrays.fill(rows, (byte) '\n');
		System.arraycopy(bytes("text"), 0, rows, 0, 4);
		return rows;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static Entry entry(String name, String content) {
		return new Entry(name, bytes(content));
	}

	private static byte[] zip(Entry... entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Entry entry : entries) {
				zip.putNextEntry(new ZipEntry(entry.name));
				zip.write(entry.content);
			}
		}
		return bytes.toByteArray();
	}

	private static byte[] gzip(byte[] content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(content);
		}
		return bytes.toByteArray();
	}

	private record Entry(String name, byte[] content) {

	}

}
