package org.tally;

import org.tally.cli.TallyCommand;

/**
 * Starts Tally from the command line.
 */
public final class Tally {

	private Tally() {
	}

	public static void main(String[] args) {
		int status = TallyCommand.run(args);
		if (status != TallyCommand.SERVING) {
			System.exit(status);
		}
	}

}
