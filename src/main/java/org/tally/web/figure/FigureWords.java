package org.tally.web.figure;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.article.figure.Basis;
import org.tally.article.figure.Bounds;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureStatus;
import org.tally.article.figure.Population;
import org.tally.article.figure.Quantifier;
import org.tally.article.mention.Named;
import org.tally.web.Wording;

/**
 * Says a figure: {@code ≥ 105} for the eye, "at least 105 civilians killed" in words.
 */
@Component
public class FigureWords {

	/** The words behind the bounds of a vague count, by its lower bound. */
	private static final Map<Long, String> VAGUE = Map.of(20L, "tens", 24L, "dozens", 40L, "scores", 200L, "hundreds",
			2_000L, "thousands", 20_000L, "tens-of-thousands", 200_000L, "hundreds-of-thousands", 2_000_000L,
			"millions");

	/** Units that are no words of an article. */
	private static final Set<String> NAMED_UNITS = Set.of("people", "households", "things");

	private static final String SIGN = "sign.";

	private static final String COUNT = "count.";

	private final Wording wording;

	public FigureWords(Wording wording) {
		this.wording = wording;
	}

	/**
	 * The count with its sign: {@code ≥ 105}, {@code 15–20}.
	 */
	public String sign(Figure figure) {
		return count(figure, SIGN);
	}

	/**
	 * The count in words: "at least 105", "15 to 20".
	 */
	public String count(Figure figure) {
		return count(figure, COUNT);
	}

	/**
	 * What happened to those counted: "killed", "killed a day".
	 */
	public String type(Figure figure) {
		String type = this.wording.text("figure.type." + figure.type().code());
		return (figure.basis() == Basis.RATE) ? this.wording.text("figure.rate", type) : type;
	}

	/**
	 * Who or what is counted where that is worth a word beside the type, else null.
	 */
	public @Nullable String noun(Figure figure) {
		String noun = ownNoun(figure);
		return (noun != null && !isSaid(figure, noun)) ? noun : null;
	}

	private @Nullable String ownNoun(Figure figure) {
		Population population = figure.population();
		if (figure.unit().equals("people") && population != null) {
			return (population == Population.PEOPLE) ? null : this.wording.text("short." + population.code());
		}
		return figure.unit().equals("things") ? null : anyNoun(figure);
	}

	/** "strikes · strikes" says it twice, in whichever language. */
	private boolean isSaid(Figure figure, String noun) {
		return figure.unit().equals(figure.type().code()) || noun.equalsIgnoreCase(type(figure));
	}

	/**
	 * The whole claim: "at least 105 civilians killed".
	 */
	public String claim(Figure figure) {
		return withStatus(figure, bare(figure));
	}

	/**
	 * The claim with its place and who makes it, for where nothing else says them: "at
	 * least 105 civilians killed in Mosul, said by the Pentagon".
	 */
	public String whole(Figure figure) {
		Named place = figure.location();
		String claim = bare(figure);
		String there = withStatus(figure,
				(place != null) ? this.wording.text("figure.in", claim, place.name()) : claim);
		String said = said(figure);
		return (said != null) ? this.wording.text("figure.qualified", there, said) : there;
	}

	/**
	 * "said by the Pentagon", or null where it is the outlet's own claim.
	 */
	public @Nullable String said(Figure figure) {
		Named speaker = figure.attribution();
		return (speaker != null) ? this.wording.text("figure.said-by", speaker.name()) : null;
	}

	private String bare(Figure figure) {
		String claim = this.wording.text("claim." + figure.type().code(), count(figure), anyNoun(figure)).strip();
		return (figure.basis() == Basis.RATE) ? this.wording.text("figure.rate", claim) : claim;
	}

	private String withStatus(Figure figure, String claim) {
		return (figure.status() == FigureStatus.REPORTED) ? claim
				: this.wording.text("figure.qualified", claim, status(figure));
	}

	/**
	 * "denied" or "expected".
	 */
	public String status(Figure figure) {
		return this.wording.text("figure.status." + figure.status().code());
	}

	private String anyNoun(Figure figure) {
		boolean one = Double.valueOf(1).equals(figure.bounds().high());
		if (NAMED_UNITS.contains(figure.unit())) {
			Population population = figure.population();
			String who = (!figure.unit().equals("people") || population == null) ? figure.unit() : population.code();
			return this.wording.text((one ? "one." : "many.") + who);
		}
		String who = figure.who();
		return (one && who != null) ? who : figure.unit();
	}

	private String count(Figure figure, String way) {
		Bounds bounds = figure.bounds();
		Double low = bounds.low();
		Double high = bounds.high();
		if (figure.quantifier() == Quantifier.VAGUE) {
			return vague(low, way);
		}
		Double value = (low != null) ? low : high;
		if (value == null) {
			return vague(null, way);
		}
		if (low != null && high != null && !low.equals(high)) {
			return this.wording.text(way + "range", this.wording.number(low), this.wording.number(high));
		}
		Quantifier quantifier = (figure.quantifier() == Quantifier.RANGE) ? Quantifier.EXACT : figure.quantifier();
		return this.wording.text(way + quantifier.code(), this.wording.number(value));
	}

	private String vague(@Nullable Double low, String way) {
		String word = (low != null) ? VAGUE.getOrDefault(low.longValue(), "some") : "some";
		return this.wording.text((way.equals(SIGN) ? "vague.sign." : "vague.") + word);
	}

}
