package org.tally.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.tally.source.ReadOptions;
import org.tally.source.SourceItem;
import org.tally.source.file.ArticleSources;

/**
 * The texts that are read: articles, short ones joined until they are as long as news
 * articles are.
 */
final class Texts {

	private static final int WORDS = 560;

	private static final String SAMPLES = "src/main/resources/sample-corpus";

	private Texts() {
	}

	/**
	 * Reads articles.
	 * @param path of any file or folder of articles, or empty for the sample corpus
	 */
	static List<String> read(String path) {
		List<String> texts = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		try (Stream<SourceItem> items = ArticleSources.open(List.of(path.isEmpty() ? SAMPLES : path), ReadOptions.USUAL)
			.items()) {
			items.filter(SourceItem.Readable.class::isInstance).forEach((item) -> {
				text.append(((SourceItem.Readable) item).article().text()).append("\n\n");
				if (words(text) >= WORDS) {
					texts.add(text.toString());
					text.setLength(0);
				}
			});
		}
		if (texts.isEmpty()) {
			throw new IllegalArgumentException("Fewer than " + WORDS + " words in all: " + path);
		}
		return texts;
	}

	static long words(CharSequence text) {
		return text.toString().split("\\s+").length;
	}

}
