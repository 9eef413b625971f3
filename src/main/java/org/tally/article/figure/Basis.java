package org.tally.article.figure;

import org.tally.article.mention.Coded;

/**
 * What a figure's count covers: one incident, all up to now, a standing number, or so
 * many each day (closed list).
 */
public enum Basis implements Coded {

	EVENT, CUMULATIVE, STOCK, RATE

}
