package org.tally.article;

/**
 * What a figure's count covers: one incident, all up to now, a standing number, or so
 * many each day (closed list).
 */
public enum Basis implements Coded {

	EVENT, CUMULATIVE, STOCK, RATE

}
