package org.tally.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tally.engine.TestEngine;
import org.tally.index.TestIndex;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The commands as a person runs them, on a cluster that the settings name.
 */
class CommandsIT {

	private static final String ARTICLE = "HATRA, Iraq, 4 May 2017 (Evening Courier) - At least 12 villagers were killed in"
			+ " Hatra on Wednesday, the army said.";

	private TestIndex index;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private final PrintStream realOut = System.out;

	private final PrintStream realErr = System.err;

	@BeforeEach
	void nameTheCluster() {
		this.index = TestIndex.create();
		Map.of("uris", TestEngine.uri().toString(), "username", TestEngine.username(), "password",
				TestEngine.password(), "index-prefix", this.index.names().prefix())
			.forEach((name, value) -> System.setProperty("tally.elasticsearch." + name, value));
		System.setOut(new PrintStream(this.out, true, StandardCharsets.UTF_8));
		System.setErr(new PrintStream(this.err, true, StandardCharsets.UTF_8));
	}

	@AfterEach
	void forgetTheCluster() throws IOException {
		System.setOut(this.realOut);
		System.setErr(this.realErr);
		System.getProperties().keySet().removeIf((name) -> name.toString().startsWith("tally.elasticsearch."));
		this.index.close();
	}

	@Test
	void whatIsIndexedIsThereAtOnceAndComesOutAgain(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("a.txt"), "Villagers killed\n\n" + ARTICLE + "\n");
		assertThat(TallyCommand.run("index", file.toString())).isZero();
		assertThat(said()).contains("1 articles indexed: 1 new, 0 changed, 0 unchanged. 0 failed");
		assertThat(TallyCommand.run("index", file.toString())).isZero();
		assertThat(said()).contains("0 new, 0 changed, 1 unchanged");

		assertThat(TallyCommand.run("export", "--format=csv", "villagers")).isZero();
		assertThat(said()).contains("killed,12,,at_least,people,people,villagers,Hatra")
			.contains("At least 12 villagers were killed");
		assertThat(TallyCommand.run("export", "raqqa")).isZero();
		assertThat(said()).isEmpty();

		assertThat(TallyCommand.run("reindex")).isZero();
		assertThat(said()).contains("1 articles enriched anew, 0 failed");
		assertThat(TallyCommand.run("status")).isZero();
		assertThat(said()).contains("Articles        1 (").contains(this.index.names().prefix() + "-articles-");
	}

	@Test
	void whatFailsIsListedWithFileLineAndReasonAndTheExitStatusSaysSo(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("a.jsonl"),
				"{\"title\":\"Fine\",\"text\":\"" + ARTICLE + "\"}\n{\"title\": broken\n");
		assertThat(TallyCommand.run("index", file.toString(), folder.resolve("missing.txt").toString())).isOne();
		assertThat(said()).contains("1 articles indexed").contains("2 failed");
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("a.jsonl:2: ").contains("missing.txt: ");
	}

	@Test
	void aDateThatCannotBeReadIsSaidAndItsArticleIsThere(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("a.csv"),
				"text,date\n\"The bridge is open.\",soon\n\"The bridge is shut.\",2017-06-05\n\"The road, too.\",later\n");
		assertThat(TallyCommand.run("index", file.toString())).isZero();
		assertThat(said()).contains("3 articles indexed")
			.contains("Dates that could not be read: 2, the first in " + file + ":2: 'soon'.");
		assertThat(TallyCommand.run("export", "published:none")).isZero();
		assertThat(said().lines()).hasSize(2);
	}

	@Test
	void aMistakeIsSaidInOneLine() {
		assertThat(TallyCommand.run("export", "\"open")).isOne();
		assertThat(TallyCommand.run("index")).isEqualTo(2);
		assertThat(TallyCommand.run("indx")).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("A quote is opened and not closed")
			.doesNotContain("\tat org.");
	}

	@Test
	void aClusterThatIsAwayIsSaidSo() {
		System.setProperty("tally.elasticsearch.uris", "http://127.0.0.1:1");
		assertThat(TallyCommand.run("status")).isOne();
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("could not be reached")
			.doesNotContain("\tat org.");
	}

	private String said() {
		String said = this.out.toString(StandardCharsets.UTF_8);
		this.out.reset();
		return said;
	}

}
