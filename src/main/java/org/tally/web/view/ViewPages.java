package org.tally.web.view;

import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;
import org.tally.search.ArticleSearch;
import org.tally.search.SearchResult;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.Presentation;
import org.tally.web.query.View;
import org.tally.web.view.map.MapPages;
import org.tally.web.view.network.NetworkPages;
import org.tally.web.view.table.TablePages;
import org.tally.web.view.timeline.TimelinePages;

/**
 * Lays out the view that the address asks for, and asks the engine only for what it
 * shows.
 */
@Component
public class ViewPages {

	private final TablePages tables;

	private final TimelinePages timelines;

	private final MapPages maps;

	private final NetworkPages networks;

	private final Wording wording;

	ViewPages(TablePages tables, TimelinePages timelines, MapPages maps, NetworkPages networks, Wording wording) {
		this.tables = tables;
		this.timelines = timelines;
		this.maps = maps;
		this.networks = networks;
		this.wording = wording;
	}

	/**
	 * The result: with hits where the view shows them.
	 */
	public SearchResult search(ArticleSearch search, ArticleQuery query) {
		Presentation shown = Presentation.current();
		if (!shown.view().isOfHits()) {
			return search.overview(query);
		}
		return shown.isOfEachCopy() ? search.searchEach(query) : search.search(query);
	}

	/**
	 * The view of the result; where there is nothing to show, the list, which says so. A
	 * map stays where a box on it found nothing, so that the box can be moved.
	 */
	public ViewPage of(ArticleQuery query, SearchResult result) {
		Presentation shown = Presentation.current();
		View view = shown.view();
		boolean boxed = view == View.MAP && !query.selection(FacetName.AREA).isEmpty();
		boolean nothing = result.total().value() == 0 || (view.isOfHits() && result.hits().isEmpty());
		if ((nothing && !boxed) || view == View.LIST) {
			return new ViewPage(view, links(query, view), null, nothing, null, null, null, null);
		}
		List<ViewLink> links = links(query, view);
		String template = "view/" + view.code();
		return switch (view) {
			case TABLE ->
				new ViewPage(view, links, template, nothing, this.tables.of(query, shown, result), null, null, null);
			case TIMELINE ->
				new ViewPage(view, links, template, nothing, null, this.timelines.of(query, result), null, null);
			case MAP ->
				new ViewPage(view, links, template, nothing, null, null, this.maps.of(query, shown, result), null);
			default -> new ViewPage(view, links, template, nothing, null, null, null, this.networks.of(query));
		};
	}

	private List<ViewLink> links(ArticleQuery query, View current) {
		return Arrays.stream(View.values())
			.map((view) -> new ViewLink(view.code(), this.wording.text("view." + view.code()),
					ArticleQueryAddress.of(query.withPage(1), new Presentation(view, List.of(), null, false)),
					view == current))
			.toList();
	}

}
