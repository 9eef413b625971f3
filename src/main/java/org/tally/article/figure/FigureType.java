package org.tally.article.figure;

import org.tally.article.mention.Coded;

/**
 * What a figure counts (closed list). The comment of each says what happened to those
 * counted.
 */
public enum FigureType implements Coded {

	/** Deaths. */
	KILLED,
	/** Wounded, hurt, sickened. */
	INJURED,
	/** Killed and injured, not told apart. */
	CASUALTIES,
	/** Unaccounted for. */
	MISSING,
	/** Taken by force, held as hostage. */
	ABDUCTED,
	/** Arrested, captured, surrendered, held by an authority. */
	DETAINED,
	/** Left or forced from home, flow or stock. */
	DISPLACED,
	/** Came back. */
	RETURNED,
	/** Besieged, stranded, or staying inside a danger area. */
	TRAPPED,
	/** Need aid, food, water, care. */
	IN_NEED,
	/** Got aid, care or rescue. */
	ASSISTED,
	/** Strength of a force, present or sent, not harmed. */
	FIGHTERS,
	/** Things destroyed or damaged. */
	DESTROYED,
	/** Attacks and munitions used. */
	STRIKES,
	/** Things taken or found. */
	SEIZED,
	/** Areas, settlements or distances held, taken or lost. */
	TERRITORY,
	/** Money needed, pledged, given. */
	FUNDING,
	/** Any other count about the crisis. */
	OTHER

}
