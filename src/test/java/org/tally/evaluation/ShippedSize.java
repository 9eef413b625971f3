package org.tally.evaluation;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.tally.enrichment.Enricher;

/**
 * What enrichment adds to a download: its classes, word lists and models, packed as a jar
 * packs them.
 */
final class ShippedSize {

	private static final double MEGABYTE = 1_000_000;

	private ShippedSize() {
	}

	static double megabytes() throws IOException, URISyntaxException {
		// its class is asked, since the tests have a folder of the same name
		Path folder = Path.of(Enricher.class.getResource("Enricher.class").toURI()).getParent();
		Counting counting = new Counting();
		try (ZipOutputStream zip = new ZipOutputStream(counting)) {
			for (Path file : files(folder)) {
				zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
				Files.copy(file, zip);
			}
		}
		return counting.bytes / MEGABYTE;
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static final class Counting extends OutputStream {

		private long bytes;

		@Override
		public void write(int one) {
			this.bytes++;
		}

		@Override
		public void write(byte[] some, int from, int length) {
			this.bytes += length;
		}

	}

}
