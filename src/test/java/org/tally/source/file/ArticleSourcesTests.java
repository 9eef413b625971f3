package org.tally.source.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tally.source.ArticleSource;
import org.tally.source.Format;
import org.tally.source.Items;
import org.tally.source.ReadOptions;
import org.tally.source.SourceItem;
import org.tally.source.record.JsonLinesFormat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

class ArticleSourcesTests {

	@TempDir
	Path folder;

	@Test
	void aFolderIsReadWithItsFoldersSortedByName() throws IOException {
		write("b.txt", "Second report.");
		write("a/deep/x.txt", "First report.");
		write("c.csv", "text\nThird report.\nFourth report.\n");
		assertThat(Reading.told(read(this.folder))).containsExactly("First report.", "Second report.", "Third report.",
				"Fourth report.");
	}

	@Test
	void whatIsNotReadInAFolderIsSkippedAndSaid() throws IOException {
		write(".hidden.txt", "Nobody sees this.");
		write(".git/notes.txt", "Nor this.");
		write("map.png", "not words");
		write("report.txt", "A report.");
		assertThat(Reading.told(read(this.folder))).containsExactly("skipped " + this.folder.resolve(".git"),
				"skipped " + this.folder.resolve(".hidden.txt"), "skipped " + this.folder.resolve("map.png"),
				"A report.");
	}

	@Test
	void aLinkBackToTheFolderDoesNotGoRoundForEver() throws IOException {
		write("report.txt", "A report.");
		Files.createSymbolicLink(this.folder.resolve("again"), this.folder);
		assertThat(read(this.folder)).hasSize(2).first().isInstanceOf(SourceItem.Skipped.class);
	}

	@Test
	@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void aPipeIsReadOnlyWhereItIsAskedFor() throws Exception {
		Path pipe = this.folder.resolve("a.txt");
		assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
		write("b.txt", "A report.");
		assertThat(Reading.told(read(this.folder))).containsExactly("skipped " + pipe, "A report.");
		Process writer = new ProcessBuilder("sh", "-c", "echo 'From a pipe.' > '" + pipe + "'").start();
		assertThat(Reading.told(read(pipe))).containsExactly("From a pipe.");
		assertThat(writer.waitFor()).isZero();
	}

	@Test
	void aLinkToAFolderThatIsAskedForIsReadAndMeasured() throws IOException {
		write("elsewhere/report.txt", "A report.");
		Path link = Files.createSymbolicLink(this.folder.resolve("link"), this.folder.resolve("elsewhere"));
		assertThat(Reading.told(read(link))).containsExactly("A report.");
		assertThat(ArticleSources.open(List.of(link.toString()), ReadOptions.USUAL).bytesTotal()).isEqualTo(9);
	}

	@Test
	void aLinkToAFileIsReadAndOneToNothingIsUnreadable() throws IOException {
		Path report = write("elsewhere/report.txt", "A report.");
		Path folder = Files.createDirectory(this.folder.resolve("links"));
		Files.createSymbolicLink(folder.resolve("a.txt"), report);
		Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("gone.txt"));
		assertThat(Reading.told(read(folder))).satisfiesExactly((told) -> assertThat(told).isEqualTo("A report."),
				(told) -> assertThat(told).startsWith(folder.resolve("b.txt") + ": cannot be read"));
	}

	@Test
	void aPathThatIsNotThereIsUnreadableAndTheNextIsRead() throws IOException {
		Path there = write("report.txt", "A report.");
		List<SourceItem> items = read(this.folder.resolve("gone.txt"), there);
		assertThat(Reading.told(items))
			.containsExactly(this.folder.resolve("gone.txt") + ": there is no such file or folder", "A report.");
	}

	@Test
	void aFileOfUnknownFormatAskedForSaysWhichAreRead() throws IOException {
		assertThat(Reading.failure(read(write("sheet.xls", "x"))).reason()).contains("format is not read")
			.contains(".csv", ".docx", ".zip");
	}

	@Test
	void aFileInReadingIsNamedWithItsLine() throws IOException {
		Path table = write("t.csv", "text\nA report.\n");
		assertThat(read(table)).singleElement().isInstanceOfSatisfying(SourceItem.Readable.class, (item) -> {
			assertThat(item.file()).isEqualTo(table.toString());
			assertThat(item.line()).isEqualTo(2);
		});
	}

	@Test
	void aDashIsJsonLinesOnStandardInput() {
		InputStream in = bytes("{\"text\":\"A report.\"}\n{broken\n");
		List<SourceItem> items;
		try (Stream<SourceItem> stream = ArticleSources.open(List.of("-"), ReadOptions.USUAL, in).items()) {
			items = stream.toList();
		}
		assertThat(Reading.told(items)).element(0).isEqualTo("A report.");
		assertThat(Reading.told(items)).element(1).asString().startsWith("standard input:2: not JSON");
	}

	@Test
	void theFirstOfEndlessLinesIsGivenBeforeTheRestIsRead() {
		Endless in = new Endless("{\"text\":\"A report.\"}\n");
		try (Stream<SourceItem> stream = ArticleSources.open(List.of("-"), ReadOptions.USUAL, in).items()) {
			assertThat(stream.limit(1000)).hasSize(1000);
		}
		assertThat(in.given()).isLessThan(1_000_000);
	}

	@Test
	void whateverALibraryThrowsIsOneUnreadable() {
		List<Throwable> thrown = List.of(new IllegalStateException("odd"), new IOException(), new StackOverflowError(),
				new NoClassDefFoundError("org/rare/Variant"), new OutOfMemoryError("Java heap space"));
		assertThat(thrown).extracting((each) -> Reading.failure(throwing(each)).reason())
			.containsExactly("cannot be read: odd", "cannot be read: IOException", "cannot be read: StackOverflowError",
					"cannot be read: it is a variant of its format that is not read (org/rare/Variant)",
					"cannot be read: it needs too much memory");
	}

	@Test
	void closingTheStreamClosesTheFile() {
		AtomicBoolean closed = new AtomicBoolean();
		InputStream in = new ByteArrayInputStream("{}\n{}\n".getBytes(StandardCharsets.UTF_8)) {

			@Override
			public void close() {
				closed.set(true);
			}

		};
		Items items = Formats.guarded(new JsonLinesFormat(), "a.jsonl", ReadOptions.USUAL, 0, () -> in);
		try (Stream<SourceItem> stream = ArticleSources.stream(items)) {
			assertThat(stream.limit(1)).hasSize(1);
		}
		assertThat(closed).isTrue();
	}

	@Test
	void theSourceCanBeReadTwice() throws IOException {
		ArticleSource source = ArticleSources.open(List.of(write("report.txt", "A report.").toString()),
				ReadOptions.USUAL);
		assertThat(source.items()).hasSize(1);
		assertThat(source.items()).hasSize(1);
	}

	@Test
	void samplesAreMarked() throws IOException {
		String path = write("report.txt", "A report.").toString();
		assertThat(ArticleSources.open(List.of(path), new ReadOptions(true, Map.of())).items()).singleElement()
			.matches((item) -> item instanceof SourceItem.Readable readable && readable.article().sample());
	}

	@Test
	void anUnknownRoleIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new ReadOptions(false, Map.of("headliner", "x")))
			.withMessageContaining("headliner")
			.withMessageContaining("publication");
	}

	private static List<SourceItem> throwing(Throwable thrown) {
		Format format = (input) -> () -> {
			if (thrown instanceof Error error) {
				throw error;
			}
			if (thrown instanceof RuntimeException exception) {
				throw exception;
			}
			throw (IOException) thrown;
		};
		Items items = Formats.guarded(format, "a.txt", ReadOptions.USUAL, 0, InputStream::nullInputStream);
		try (Stream<SourceItem> stream = ArticleSources.stream(items)) {
			return stream.toList();
		}
	}

	private Path write(String name, String content) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, content);
	}

	private static List<SourceItem> read(Path... paths) {
		List<String> names = Stream.of(paths).map(Path::toString).toList();
		try (Stream<SourceItem> stream = ArticleSources.open(names, ReadOptions.USUAL).items()) {
			return stream.toList();
		}
	}

	private static InputStream bytes(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

}
