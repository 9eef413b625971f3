package org.tally.enrichment.figure.party;

/**
 * What a party does in a passage, with how surely that makes it the one who caused a
 * figure there.
 */
enum PartyRole {

	/** "by X", "X claimed responsibility". */
	AGENT(5),
	/** "X air strikes", "X shelling". */
	OWNER(4),
	/** "X bombed", "X fired rockets". */
	SUBJECT(4),
	/** "in clashes with X". */
	OPPONENT(2.5),
	/** Harmed, aimed at or only named. */
	NONE(0);

	private final double points;

	PartyRole(double points) {
		this.points = points;
	}

	double points() {
		return this.points;
	}

	boolean isAttacker() {
		return this == AGENT || this == OWNER || this == SUBJECT;
	}

}
