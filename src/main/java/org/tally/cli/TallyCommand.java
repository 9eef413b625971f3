package org.tally.cli;

import java.util.stream.Stream;

import org.tally.cli.report.Troubles;
import picocli.CommandLine;
import picocli.CommandLine.Command;

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
public final class TallyCommand {

	/** The portal runs on after the command has returned. */
	public static final int SERVING = -1;

	private TallyCommand() {
	}

	/**
	 * Runs a command line; one that is empty or begins with a setting serves.
	 * @return the exit status, or {@link #SERVING}
	 */
	public static int run(String... args) {
		boolean serves = args.length == 0 || ServeCommand.isSetting(args[0]);
		return commandLine()
			.execute(serves ? Stream.concat(Stream.of("serve"), Stream.of(args)).toArray(String[]::new) : args);
	}

	static CommandLine commandLine() {
		return new CommandLine(new TallyCommand()).setUsageHelpWidth(100).setExecutionExceptionHandler(new Troubles());
	}

}
