package org.tally.article;

/**
 * Whether a figure is claimed, disputed or only expected (closed list).
 */
public enum FigureStatus implements Coded {

	REPORTED, DENIED, FORECAST

}
