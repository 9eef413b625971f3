package org.tally.web;

import java.time.YearMonth;
import java.util.List;

import org.springframework.stereotype.Component;
import org.tally.article.ActorKind;
import org.tally.article.Place;
import org.tally.article.Vocabulary;
import org.tally.search.FacetName;

/**
 * Names the ids and codes that queries carry as readers know them.
 */
@Component
public class Labels {

	private final Vocabulary vocabulary;

	private final Wording wording;

	public Labels(Vocabulary vocabulary, Wording wording) {
		this.vocabulary = vocabulary;
		this.wording = wording;
	}

	/**
	 * The name of a facet's value.
	 */
	public String of(FacetName facet, String value) {
		return switch (facet) {
			case MONTH -> this.wording.month(YearMonth.parse(value));
			case FIGURE -> this.wording.text("figure.type." + value);
			case ACTOR -> this.vocabulary.actor(value).name();
			case PLACE -> this.vocabulary.place(value).name();
			case PUBLICATION -> value;
		};
	}

	public String of(FacetName facet) {
		return this.wording.text("facet." + facet.code());
	}

	/**
	 * The heading over actors of one kind.
	 */
	public String of(ActorKind kind) {
		return this.wording.text("actor.kind." + kind.code());
	}

	/**
	 * What a single actor of that kind is.
	 */
	public String one(ActorKind kind) {
		return this.wording.text("actor.kind.one." + kind.code());
	}

	public ActorKind kindOf(String actor) {
		return this.vocabulary.actor(actor).kind();
	}

	public Place place(String id) {
		return this.vocabulary.place(id);
	}

	/**
	 * Where the place lies, the narrowest first: "Mosul, Iraq"; empty where nothing is
	 * known.
	 */
	public String around(Place place) {
		List<String> within = place.within();
		if (within.isEmpty()) {
			return "";
		}
		Place narrowest = this.vocabulary.place(within.get(within.size() - 1));
		return (within.size() == 1) ? narrowest.name() : withCountry(narrowest);
	}

	/**
	 * The place with its country: "Mosul, Iraq".
	 */
	public String withCountry(Place place) {
		if (place.within().isEmpty()) {
			return place.name();
		}
		return this.wording.text("place.within", place.name(), this.vocabulary.place(place.within().get(0)).name());
	}

}
