package org.tally.enrichment;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.tally.enrichment.tagger.NameKind;
import org.tally.enrichment.tagger.Tagger;
import org.tally.enrichment.text.Document;

import static org.assertj.core.api.Assertions.assertThat;

class TaggerTests {

	private static final Tagger TAGGER = Tagger.load();

	@Test
	void findsAPersonThatNoListHas() {
		assertThat(names("The plan was drawn up by Corwin Haldersby, who has since resigned.", NameKind.PERSON))
			.containsExactly("Corwin Haldersby");
	}

	@Test
	void findsAnOrganisationThatNoListHas() {
		assertThat(names("He sold his shares in Quillmark Industries Inc on Monday.", NameKind.ORGANISATION))
			.containsExactly("Quillmark Industries Inc");
	}

	@Test
	void findsAPlaceThatNoListHas() {
		assertThat(names("The farmers live in Ostravelle, a market town near the coast.", NameKind.PLACE))
			.containsExactly("Ostravelle");
	}

	@Test
	void aNameEndsWithItsSentence() {
		assertThat(names("The ship sailed to Finland. Norway closed its ports.", NameKind.PLACE))
			.containsExactly("Finland", "Norway");
	}

	@Test
	void tagsTheSameFromTwoThreads() throws Exception {
		String text = "Corwin Haldersby of Quillmark Industries Inc flew from Ostravelle to Finland. ".repeat(50);
		List<String> alone = all(text);
		ExecutorService executor = Executors.newFixedThreadPool(2);
		try {
			Future<List<String>> first = executor.submit(() -> all(text));
			Future<List<String>> second = executor.submit(() -> all(text));
			assertThat(first.get()).isEqualTo(alone);
			assertThat(second.get()).isEqualTo(alone);
		}
		finally {
			executor.shutdownNow();
		}
	}

	@Test
	void emptyTextHasNoNames() {
		assertThat(all("")).isEmpty();
		assertThat(all(" \n\n ")).isEmpty();
	}

	@Test
	void aMegabyteOfOneLetterIsRead() {
		assertThat(names("a".repeat(1_000_000), NameKind.PERSON)).isEmpty();
		assertThat(all("A".repeat(1_000_000))).isNotNull();
	}

	private static List<String> names(String text, NameKind kind) {
		Document document = Document.of(text);
		return TAGGER.tag(document)
			.all()
			.stream()
			.filter((name) -> name.kind() == kind)
			.map((name) -> document.words(name.from(), name.to()))
			.toList();
	}

	private static List<String> all(String text) {
		return TAGGER.tag(Document.of(text)).all().stream().map(Object::toString).toList();
	}

}
