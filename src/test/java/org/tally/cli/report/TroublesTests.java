package org.tally.cli.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;
import org.tally.engine.SettingException;
import org.tally.index.ReindexUnderWayException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

import static org.assertj.core.api.Assertions.assertThat;

class TroublesTests {

	@Test
	void aDefectLeavesItsStack() {
		assertThat(said(new IllegalArgumentException("no such part"))).contains("no such part")
			.contains("\tat org.tally");
		assertThat(said(new IllegalStateException("in between", new IllegalArgumentException("no such part"))))
			.contains("in between")
			.contains("Caused by: java.lang.IllegalArgumentException: no such part");
	}

	@Test
	void whatTheReaderCanMendIsOneLine() {
		assertThat(said(new SettingException("tally.engine.heap is too small"))).hasLineCount(1);
		assertThat(said(new IllegalStateException("bean", new SettingException("tally.engine.heap is too small"))))
			.isEqualToIgnoringNewLines("tally.engine.heap is too small");
		assertThat(said(new IOException("a.csv is away"))).isEqualToIgnoringNewLines("a.csv is away");
		assertThat(said(ReindexUnderWayException.atWork())).hasLineCount(1).contains("Wait until it is done");
	}

	private static String said(Exception trouble) {
		StringWriter err = new StringWriter();
		int status = new CommandLine(new Failing(trouble)).setErr(new PrintWriter(err))
			.setExecutionExceptionHandler(new Troubles())
			.execute();
		assertThat(status).isOne();
		return err.toString();
	}

	@Command
	private record Failing(Exception trouble) implements Callable<Integer> {

		@Override
		public Integer call() throws Exception {
			throw this.trouble;
		}

	}

}
