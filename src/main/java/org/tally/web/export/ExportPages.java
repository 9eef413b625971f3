package org.tally.web.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.tally.article.figure.FigureType;
import org.tally.article.mention.Coded;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.web.Labels;
import org.tally.web.Wording;
import org.tally.web.export.ExportPage.Other;
import org.tally.web.export.ExportPage.Way;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.FilterChips;

/**
 * Lays out the page of exports.
 */
@Component
class ExportPages {

	private final FilterChips chips;

	private final Labels labels;

	private final Wording wording;

	ExportPages(FilterChips chips, Labels labels, Wording wording) {
		this.chips = chips;
		this.labels = labels;
		this.wording = wording;
	}

	ExportPage of(ArticleQuery query, long total) {
		String parameters = ArticleQueryAddress.parameters(query);
		return new ExportPage(this.chips.summary(query), this.wording.text("total.articles", total),
				ArticleQueryAddress.of(query), address("/api/v1/articles", parameters),
				address("/batch", ArticleQueryAddress.parameters(query.withText(""))),
				Arrays.stream(ExportFormat.values()).map((format) -> way(format, query)).toList());
	}

	private Way way(ExportFormat format, ArticleQuery query) {
		String key = "export.format." + format.code();
		String label = this.wording.text(key);
		String path = "/export/" + format.code();
		String parameters = ArticleQueryAddress.parameters(query);
		Other other = format.isFeed() ? new Other(address(path, joined(parameters, "all=yes")),
				this.wording.text("export.feed.all"), this.wording.text("export.feed.all.of", label)) : null;
		List<FigureType> types = (format == ExportFormat.FIGURES_CSV) ? types(query) : List.of();
		return types.isEmpty() ? new Way(format.code(), label, this.wording.text(key + ".note", Download.FEED),
				address(path, parameters), other, format.isFeed()) : chosen(label, path, parameters, types);
	}

	/** Who chose "killed" means the killed; the articles report other figures besides. */
	private Way chosen(String label, String path, String parameters, List<FigureType> types) {
		String all = this.wording.text("export.figures.all");
		String only = types.stream()
			.map((type) -> this.labels.of(FacetName.FIGURE, type.code()))
			.collect(Collectors.joining(this.wording.text("list.separator")));
		return new Way(ExportFormat.FIGURES_CSV.code(), this.wording.text("export.figures.only"),
				this.wording.text("export.figures.only.note", only),
				address(path,
						joined(parameters,
								types.stream().map((type) -> "type=" + type.code()).collect(Collectors.joining("&")))),
				new Other(address(path, parameters), all, this.wording.text("export.figures.all.of", label)), false);
	}

	private static List<FigureType> types(ArticleQuery query) {
		return query.selection(FacetName.FIGURE)
			.included()
			.stream()
			.filter((code) -> !code.equals(FacetName.NONE))
			.map((code) -> Coded.of(FigureType.class, code))
			.toList();
	}

	private static String joined(String parameters, String more) {
		return parameters.isEmpty() ? more : parameters + "&" + more;
	}

	private static String address(String path, String parameters) {
		return parameters.isEmpty() ? path : path + "?" + parameters;
	}

}
