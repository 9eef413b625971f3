package org.tally.web.view;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.web.query.View;
import org.tally.web.view.map.MapPage;
import org.tally.web.view.network.NetworkPage;
import org.tally.web.view.table.TablePage;
import org.tally.web.view.timeline.TimelinePage;

/**
 * What the search page shows instead of the list, and the way to the other views.
 *
 * @param template of the view, or null for the list
 * @param nothing whether there is nothing to show
 */
public record ViewPage(View view, List<ViewLink> links, @Nullable String template, boolean nothing,
		@Nullable TablePage table, @Nullable TimelinePage timeline, @Nullable MapPage map,
		@Nullable NetworkPage network) {

	public ViewPage {
		links = List.copyOf(links);
	}

	/**
	 * Whether the result comes in pages.
	 */
	public boolean paged() {
		return this.view.isOfHits();
	}

}
