package org.tally.web.view;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.search.ArticleSearch;
import org.tally.search.SearchResult;
import org.tally.search.SearchUnavailableException;
import org.tally.search.SideBySide;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.Presentation;
import org.tally.web.query.View;
import org.tally.web.view.map.MapPage;
import org.tally.web.view.map.MapPages;
import org.tally.web.view.network.NetworkPage;
import org.tally.web.view.network.NetworkPages;
import org.tally.web.view.table.TablePage;
import org.tally.web.view.table.TablePages;
import org.tally.web.view.timeline.TimelinePage;
import org.tally.web.view.timeline.TimelinePages;

/**
 * Lays out the view that the address asks for, and asks the engine only for what it
 * shows.
 */
@Component
public class ViewPages {

	private final ArticleSearch search;

	private final SideBySide sideBySide;

	private final TablePages tables;

	private final TimelinePages timelines;

	private final MapPages maps;

	private final NetworkPages networks;

	private final Wording wording;

	ViewPages(ArticleSearch search, SideBySide sideBySide, TablePages tables, TimelinePages timelines, MapPages maps,
			NetworkPages networks, Wording wording) {
		this.search = search;
		this.sideBySide = sideBySide;
		this.tables = tables;
		this.timelines = timelines;
		this.maps = maps;
		this.networks = networks;
		this.wording = wording;
	}

	/**
	 * The result and its view; where there is nothing to show, the list, which says so.
	 * @throws QueryMistakeException if the query's words cannot be understood
	 * @throws SearchUnavailableException if the engine is away
	 */
	public ViewedResult of(ArticleQuery query) {
		Presentation shown = Presentation.current();
		return switch (shown.view()) {
			case LIST -> list(query, shown.isOfEachCopy() ? this.search.searchEach(query) : this.search.search(query));
			case TABLE -> {
				SearchResult result = this.search.searchEach(query);
				yield result.hits().isEmpty() ? list(query, result)
						: viewed(query, result, this.tables.of(query, shown, result), null, null, null);
			}
			case TIMELINE -> {
				SearchResult result = this.search.overview(query);
				yield isEmpty(result) ? list(query, result)
						: viewed(query, result, null, this.timelines.of(query, result), null, null);
			}
			case MAP -> map(query, shown);
			case NETWORK -> {
				Supplier<SearchResult> result = overview(query);
				NetworkPage network = this.networks.of(query);
				yield isEmpty(result.get()) ? list(query, result.get())
						: viewed(query, result.get(), null, null, null, network);
			}
		};
	}

	/** It stays where a box on it found nothing, so that the box can be moved. */
	private ViewedResult map(ArticleQuery query, Presentation shown) {
		Supplier<SearchResult> result = overview(query);
		MapPage map = this.maps.of(query, shown, () -> result.get().total());
		return (isEmpty(result.get()) && query.selection(FacetName.AREA).isEmpty()) ? list(query, result.get())
				: viewed(query, result.get(), null, null, map, null);
	}

	/** While the drawing's own questions are asked. */
	private Supplier<SearchResult> overview(ArticleQuery query) {
		return this.sideBySide.begin(() -> this.search.overview(query));
	}

	private static boolean isEmpty(SearchResult result) {
		return result.total().value() == 0;
	}

	private ViewedResult list(ArticleQuery query, SearchResult result) {
		View view = Presentation.current().view();
		return new ViewedResult(result,
				new ViewPage(view, links(query, view), null, isEmpty(result), null, null, null, null));
	}

	private ViewedResult viewed(ArticleQuery query, SearchResult result, @Nullable TablePage table,
			@Nullable TimelinePage timeline, @Nullable MapPage map, @Nullable NetworkPage network) {
		View view = Presentation.current().view();
		return new ViewedResult(result, new ViewPage(view, links(query, view), "view/" + view.code(), isEmpty(result),
				table, timeline, map, network));
	}

	private List<ViewLink> links(ArticleQuery query, View current) {
		return Arrays.stream(View.values())
			.map((view) -> new ViewLink(view.code(), this.wording.text("view." + view.code()),
					ArticleQueryAddress.of(query.withPage(1), new Presentation(view, List.of(), null, false)),
					view == current))
			.toList();
	}

}
