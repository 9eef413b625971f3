package org.tally.index;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.tally.engine.SettingException;

/**
 * The names Tally uses in Elasticsearch, all under one prefix so that several portals can
 * share a cluster.
 */
public record IndexNames(String prefix) {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS")
		.withZone(ZoneOffset.UTC);

	public IndexNames {
		if (!prefix.matches("[a-z][a-z0-9-]{0,40}")) {
			throw new SettingException("tally.elasticsearch.index-prefix is '" + prefix
					+ "'; it takes lower-case letters, digits and hyphens, and starts with a letter");
		}
	}

	/**
	 * Alias that readers search.
	 */
	public String articles() {
		return this.prefix + "-articles";
	}

	/**
	 * Alias that writers write to: the same index as {@link #articles()}, but for the
	 * time of a {@link Rollover}.
	 */
	public String articlesWrite() {
		return this.prefix + "-articles-write";
	}

	/**
	 * The first index behind the aliases. It has one name, so that of two processes that
	 * start on an empty engine one creates it and the other finds it.
	 */
	String firstArticlesIndex() {
		return this.prefix + "-articles-first";
	}

	/**
	 * A fresh name for the index that takes its place.
	 */
	String newArticlesIndex(Instant now) {
		return this.prefix + "-articles-" + STAMP.format(now);
	}

	/** Every index that {@link #newArticlesIndex} has named. */
	String articlesIndices() {
		return this.prefix + "-articles-*";
	}

	public String savedQueries() {
		return this.prefix + "-saved-queries";
	}

}
