package org.tally.web.export;

import java.util.Arrays;

import org.springframework.stereotype.Component;
import org.tally.search.query.ArticleQuery;
import org.tally.web.Wording;
import org.tally.web.export.ExportPage.Way;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.FilterChips;

/**
 * Lays out the page of exports.
 */
@Component
class ExportPages {

	private final FilterChips chips;

	private final Wording wording;

	ExportPages(FilterChips chips, Wording wording) {
		this.chips = chips;
		this.wording = wording;
	}

	ExportPage of(ArticleQuery query, long total) {
		String parameters = ArticleQueryAddress.parameters(query);
		return new ExportPage(this.chips.summary(query), this.wording.text("total.articles", total),
				ArticleQueryAddress.of(query), address("/api/v1/articles", parameters),
				address("/batch", ArticleQueryAddress.parameters(query.withText(""))),
				Arrays.stream(ExportFormat.values()).map((format) -> way(format, parameters)).toList());
	}

	private Way way(ExportFormat format, String parameters) {
		String key = "export.format." + format.code();
		String href = address("/export/" + format.code(), parameters);
		String all = address("/export/" + format.code(), (parameters.isEmpty() ? "" : parameters + "&") + "all=yes");
		return new Way(format.code(), this.wording.text(key), this.wording.text(key + ".note", Download.FEED), href,
				all, format.isFeed());
	}

	private static String address(String path, String parameters) {
		return parameters.isEmpty() ? path : path + "?" + parameters;
	}

}
