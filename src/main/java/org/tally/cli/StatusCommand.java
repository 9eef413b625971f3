package org.tally.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.tally.index.IndexStatus;
import org.tally.index.IndexStatuses;
import picocli.CommandLine.Command;

/**
 * Says how the index stands.
 */
@Command(name = "status", mixinStandardHelpOptions = true, description = "Says where the index is and how it stands.",
		exitCodeListHeading = "%nExit status:%n",
		exitCodeList = { "0:every article can be searched", "1:something is to be done, and is said" })
class StatusCommand implements Callable<Integer> {

	@Override
	public Integer call() throws IOException {
		try (Portal portal = Portal.open()) {
			IndexStatus status = portal.get(IndexStatuses.class).now();
			System.out.printf(Locale.ROOT, "Elasticsearch   %s at %s, health %s%n", status.version(), status.address(),
					status.health());
			System.out.printf(Locale.ROOT, "Index           %s%n", status.index());
			System.out.printf(Locale.ROOT, "Articles        %,d (%,.1f MB)%n", status.articles(), status.bytes() / 1e6);
			System.out.printf(Locale.ROOT, "Saved queries   %,d%n", status.savedQueries());
			System.out.printf(Locale.ROOT, "Mapping         version %d%n", status.mappingVersion());
			return advise(status) ? 1 : 0;
		}
	}

	private static boolean advise(IndexStatus status) {
		boolean advised = false;
		if (status.interruptedReindex()) {
			System.out
				.println("A reindex is under way or was interrupted. Articles indexed since show when it is done; "
						+ "run 'tally reindex' to finish an interrupted one.");
			advised = true;
		}
		if (status.mappingVersion() != status.currentMappingVersion()) {
			System.out.printf(Locale.ROOT,
					"This version of Tally has mapping version %d. Run 'tally reindex' to move to it.%n",
					status.currentMappingVersion());
			advised = true;
		}
		if ("red".equals(status.health())) {
			System.out.println("Part of the index is missing. Look at Elasticsearch's log, and restart or restore it.");
			advised = true;
		}
		return advised;
	}

}
