package org.tally.article.figure;

import org.tally.article.mention.Coded;

/**
 * Whether a figure is claimed, disputed or only expected (closed list).
 */
public enum FigureStatus implements Coded {

	REPORTED, DENIED, FORECAST

}
