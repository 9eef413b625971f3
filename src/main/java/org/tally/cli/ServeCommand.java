package org.tally.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.tally.PortalApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/**
 * Serves the portal until it is stopped.
 */
@Command(name = "serve", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "Serves the portal at http://localhost:8080 until it is stopped.",
				"The first time, it indexes the sample corpus, so that there is something to look at." },
		footer = { "", "Any setting of the README can follow as --name=value." })
class ServeCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Option(names = "--port", paramLabel = "N", description = "Port to listen on (default: 8080).")
	private @Nullable Integer port;

	@Unmatched
	private String[] settings = {};

	@Override
	public Integer call() {
		List<String> arguments = new ArrayList<>();
		for (String setting : this.settings) {
			if (!isSetting(setting)) {
				throw new ParameterException(this.spec.commandLine(),
						"'" + setting + "' is no setting written --name=value.");
			}
			arguments.add(setting);
		}
		if (this.port != null) {
			arguments.add("--server.port=" + this.port);
		}
		SpringApplication.run(PortalApplication.class, arguments.toArray(String[]::new));
		return TallyCommand.SERVING;
	}

	static boolean isSetting(String argument) {
		return argument.matches("--[a-z][\\w.\\-\\[\\]]*=.*");
	}

}
