package org.tally.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * The command {@code tally}: without a subcommand it serves the portal.
 */
@Command(name = "tally", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
		description = { "A search portal over news about conflicts and crises.",
				"Without a command it serves the portal." },
		footer = { "", "Settings are read from application.properties in the working folder, from environment",
				"variables (TALLY_ENGINE_DATA) and from -Dname=value; the README lists them." },
		exitCodeListHeading = "%nExit status:%n",
		exitCodeList = { "0:all went well", "1:something failed, and was said", "2:the command line is wrong" },
		subcommands = { ServeCommand.class, IndexCommand.class, EnrichCommand.class, ReindexCommand.class,
				StatusCommand.class, ExportCommand.class })
public final class TallyCommand implements Callable<Integer> {

	/** The portal runs on after the command has returned. */
	public static final int SERVING = -1;

	@Unmatched
	private String[] settings = {};

	private TallyCommand() {
	}

	/**
	 * Runs a command line.
	 * @return the exit status, or {@link #SERVING}
	 */
	public static int run(String... args) {
		return commandLine().execute(args);
	}

	static CommandLine commandLine() {
		return new CommandLine(new TallyCommand()).setExecutionExceptionHandler(new Troubles());
	}

	@Override
	public Integer call() {
		return ServeCommand.serve(this.settings);
	}

}
