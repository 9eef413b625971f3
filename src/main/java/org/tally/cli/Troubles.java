package org.tally.cli;

import java.io.IOException;
import java.util.Optional;

import org.tally.engine.EngineStartException;
import org.tally.index.AnalysisPluginMissingException;
import org.tally.index.Connections;
import org.tally.search.language.QueryMistakeException;
import org.tally.search.SearchUnavailableException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Says in one line what went wrong where that is known, and shows the stack where it is
 * not.
 */
class Troubles implements IExecutionExceptionHandler {

	@Override
	public int handleExecutionException(Exception ex, CommandLine commandLine, ParseResult parsed) {
		commandLine.getErr()
			.println(sentence(ex).orElseGet(() -> commandLine.getColorScheme().stackTraceText(ex).toString()));
		return commandLine.getCommandSpec().exitCodeOnExecutionException();
	}

	private static Optional<String> sentence(Throwable ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof EngineStartException || cause instanceof AnalysisPluginMissingException
					|| cause instanceof QueryMistakeException || cause instanceof IllegalArgumentException
					|| cause instanceof SearchUnavailableException) {
				return Optional.ofNullable(cause.getMessage());
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

}
