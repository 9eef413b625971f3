package org.tally.cli.report;

import java.io.IOException;
import java.util.Optional;

import org.springframework.boot.context.properties.bind.BindException;
import org.tally.engine.SettingException;
import org.tally.engine.folder.EngineStartException;
import org.tally.index.AnalysisPluginMissingException;
import org.tally.index.connection.Connections;
import org.tally.search.SearchUnavailableException;
import org.tally.search.language.mistake.QueryMistakeException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Says in one line what went wrong where that is known, and shows the stack where it is
 * not: whoever mends a defect needs it.
 */
public class Troubles implements IExecutionExceptionHandler {

	@Override
	public int handleExecutionException(Exception ex, CommandLine commandLine, ParseResult parsed) {
		commandLine.getErr()
			.println(sentence(ex).orElseGet(() -> commandLine.getColorScheme().stackTraceText(ex).toString()));
		return commandLine.getCommandSpec().exitCodeOnExecutionException();
	}

	private static Optional<String> sentence(Throwable ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof EngineStartException || cause instanceof AnalysisPluginMissingException
					|| cause instanceof QueryMistakeException || cause instanceof SettingException
					|| cause instanceof SearchUnavailableException) {
				return Optional.ofNullable(cause.getMessage());
			}
			if (cause instanceof BindException unbound) {
				return Optional.of("The setting " + unbound.getName() + " cannot be used: " + innermost(unbound));
			}
			if (Connections.isOfEngine(cause)) {
				return Optional.of(Connections.reason(cause));
			}
			if (cause instanceof IOException) {
				return Optional.ofNullable(cause.getMessage());
			}
		}
		return Optional.empty();
	}

	private static String innermost(Throwable ex) {
		Throwable cause = ex;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return String.valueOf(cause.getMessage());
	}

}
