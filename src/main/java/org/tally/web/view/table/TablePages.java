package org.tally.web.view.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.tally.article.figure.FigureType;
import org.tally.search.SearchResult;
import org.tally.search.hit.ArticleHit;
import org.tally.search.query.ArticleOrder;
import org.tally.search.query.ArticleQuery;
import org.tally.search.view.ResultViews;
import org.tally.search.view.RowDetail;
import org.tally.web.Wording;
import org.tally.web.figure.Asked;
import org.tally.web.figure.AskedFigures;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.Parameter;
import org.tally.web.query.Presentation;
import org.tally.web.query.View;

/**
 * Lays out the table view.
 */
@Component
public class TablePages {

	private static final List<String> BEFORE_FIGURES = List.of("publication", "date", "place");

	private static final List<String> AFTER_FIGURES = List.of("actors", "author", "language", "passage");

	/** What a case list has, and what fits beside the filters. */
	private static final List<String> USUAL = List.of("publication", "date", "place", FigureType.KILLED.code(),
			FigureType.INJURED.code(), FigureType.DISPLACED.code(), "actors");

	private final ResultViews views;

	private final Rows rows;

	private final AskedFigures asked;

	private final Wording wording;

	TablePages(ResultViews views, Rows rows, AskedFigures asked, Wording wording) {
		this.views = views;
		this.rows = rows;
		this.asked = asked;
		this.wording = wording;
	}

	public TablePage of(ArticleQuery query, Presentation shown, SearchResult result) {
		List<Column> choices = choices(shown);
		List<Column> columns = choices.stream().filter(Column::shown).toList();
		Map<String, RowDetail> details = this.views.details(result.hits().stream().map(ArticleHit::id).toList());
		Map<String, Row> rows = new HashMap<>();
		Asked asked = this.asked.of(query);
		result.hits().forEach((hit) -> rows.put(hit.id(), this.rows.of(hit, details.get(hit.id()), columns, asked)));
		ArticleOrder other = (query.sort() == ArticleOrder.NEWEST) ? ArticleOrder.OLDEST : ArticleOrder.NEWEST;
		return new TablePage(columns, choices, rows,
				Parameter.of(query, null)
					.stream()
					.filter((parameter) -> !parameter.name().equals(Presentation.COLUMNS))
					.toList(),
				ArticleQueryAddress.of(query, new Presentation(View.TABLE, List.of(), null, false)),
				ArticleQueryAddress.of(query.withSort(other)), switch (query.sort()) {
					case NEWEST -> "descending";
					case OLDEST -> "ascending";
					default -> "none";
				});
	}

	/** What is chosen and means nothing leaves the usual columns. */
	private List<Column> choices(Presentation shown) {
		List<String> codes = new ArrayList<>(BEFORE_FIGURES);
		List<String> types = Arrays.stream(FigureType.values()).map(FigureType::code).toList();
		codes.addAll(types);
		codes.addAll(AFTER_FIGURES);
		boolean chosen = shown.columns().stream().anyMatch(codes::contains);
		List<String> wanted = chosen ? shown.columns() : USUAL;
		return Stream.of(codes)
			.flatMap(List::stream)
			.map((code) -> new Column(code, label(code, types.contains(code)), types.contains(code),
					wanted.contains(code)))
			.toList();
	}

	private String label(String code, boolean figures) {
		return this.wording.text((figures ? "figure.type." : "table.") + code);
	}

}
