package org.tally.web.facet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.springframework.stereotype.Component;
import org.tally.search.facet.FacetValue;
import org.tally.search.facet.FacetValue.State;
import org.tally.search.query.FacetName;
import org.tally.web.Labels;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;

/**
 * Makes values into options.
 */
@Component
class FacetOptions {

	private final Labels labels;

	private final Wording wording;

	FacetOptions(Labels labels, Wording wording) {
		this.labels = labels;
		this.wording = wording;
	}

	FacetOption of(FacetName facet, FacetValue value) {
		boolean excluded = value.state() == State.EXCLUDED;
		return new FacetOption(facet.code() + "-" + URLEncoder.encode(value.value(), StandardCharsets.UTF_8),
				excluded ? ArticleQueryAddress.NOT + facet.code() : facet.code(), value.value(),
				excluded ? this.labels.without(facet, value.value()) : this.labels.of(facet, value.value()),
				this.wording.number(value.count()), value.state(), value.value().equals(FacetName.NONE), 0, null, null);
	}

}
