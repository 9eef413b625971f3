package org.tally;

/**
 * Starts Tally from the command line.
 */
public final class Tally {

	private Tally() {
	}

	public static void main(String[] args) {
		System.out.println("Tally");
	}

}
