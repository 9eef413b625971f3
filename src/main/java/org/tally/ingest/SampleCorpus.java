package org.tally.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.tally.source.ReadOptions;
import org.tally.source.file.ArticleSources;

/**
 * The articles that come with Tally, so that there is something to look at in the first
 * minute.
 */
@Component
public class SampleCorpus {

	private final Ingest ingest;

	public SampleCorpus(Ingest ingest) {
		this.ingest = ingest;
	}

	/**
	 * Indexes it, marked as samples.
	 */
	public IngestReport index(IngestListener listener) {
		try {
			Path folder = Files.createTempDirectory("tally-sample-corpus");
			try {
				copyTo(folder);
				return this.ingest.run(ArticleSources.open(List.of(folder.toString()), new ReadOptions(true, Map.of())),
						listener);
			}
			finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The sample corpus could not be indexed: " + ex.getMessage(), ex);
		}
	}

	/** The sources read files, and in the executable jar there are none. */
	private static void copyTo(Path folder) throws IOException {
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:/sample-corpus/*")) {
			try (InputStream content = file.getInputStream()) {
				Files.copy(content, folder.resolve(String.valueOf(file.getFilename())));
			}
		}
	}

}
