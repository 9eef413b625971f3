package org.tally.web;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.tally.article.Vocabulary;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.ActorPair;
import org.tally.article.mention.Place;
import org.tally.enrichment.text.Folding;
import org.tally.search.query.DateSpan;
import org.tally.search.query.FacetName;
import org.tally.search.query.GeoBox;

/**
 * Names the ids and codes that queries carry as readers know them.
 */
@Component
public class Labels {

	private static final Pattern LAST = Pattern.compile("last-(\\d{1,4})-(hour|day|week|month|year)s?");

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
		if (value.equals(FacetName.NONE)) {
			return this.wording.text("facet.none." + facet.code());
		}
		return switch (facet) {
			case PUBLISHED, ABOUT, ADDED -> span(value);
			case FIGURE -> this.wording.text("figure.type." + value);
			case ACTOR -> this.vocabulary.actor(value).name();
			case TOGETHER -> ActorPair.parse(value).map(this::pair).orElse(value);
			case PLACE -> this.vocabulary.place(value).name();
			case KIND -> this.wording.text("actor.kind." + value);
			case AREA -> GeoBox.parse(value).map(this::box).orElse(value);
			case LANGUAGE ->
				value.equals("und") ? this.wording.text("facet.none.language") : this.wording.language(value);
			case PUBLICATION -> value;
		};
	}

	/**
	 * What is left where a value is excluded: "not Mosul", or "with a place" where those
	 * without one are.
	 */
	public String without(FacetName facet, String value) {
		return value.equals(FacetName.NONE) ? this.wording.text("facet.some." + facet.code())
				: this.wording.text("facet.excluded", of(facet, value));
	}

	/**
	 * Whether the value is one that a reader may mean who typed a part of its name, or
	 * the beginning of a word of another of its names. Case and accents do not matter,
	 * nor the Turkish ı, which few keyboards have: "sirnak" finds Şırnak.
	 */
	public boolean isNamed(FacetName facet, String value, String typed) {
		String part = folded(typed);
		return folded(of(facet, value)).contains(part)
				|| otherNames(facet, value).stream().anyMatch((name) -> beginsAWord(folded(name), part));
	}

	private List<String> otherNames(FacetName facet, String value) {
		return switch (facet) {
			case ACTOR -> this.vocabulary.namesOfActor(value);
			case PLACE -> this.vocabulary.namesOfPlace(value);
			default -> List.of();
		};
	}

	private static boolean beginsAWord(String name, String part) {
		int at = name.indexOf(part);
		while (at > 0 && Character.isLetterOrDigit(name.charAt(at - 1))) {
			at = name.indexOf(part, at + 1);
		}
		return at >= 0;
	}

	private static String folded(String name) {
		return Folding.fold(name).replace('ı', 'i');
	}

	private String span(String value) {
		Matcher last = LAST.matcher(value);
		return last.matches() ? this.wording.text("span.last." + last.group(2), Integer.valueOf(last.group(1)))
				: DateSpan.parse(value, LocalDate.EPOCH).map(this.wording::span).orElse(value);
	}

	private String pair(ActorPair pair) {
		return this.wording.text("together.pair", this.vocabulary.actor(pair.first()).name(),
				this.vocabulary.actor(pair.second()).name());
	}

	private String box(GeoBox box) {
		return this.wording.text("area.box", box.west(), box.south(), box.east(), box.north());
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
