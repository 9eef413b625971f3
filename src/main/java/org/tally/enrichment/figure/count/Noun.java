package org.tally.enrichment.figure.count;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.FigureType;
import org.tally.article.figure.Population;
import org.tally.article.mention.Coded;

/**
 * A noun that is counted.
 *
 * @param population who, for people
 * @param type what a count of it is where no verb says so, or null
 */
public record Noun(Category category, Population population, @Nullable FigureType type) {

	/**
	 * What a noun names. An {@link #UNKNOWN} one is what its verb makes of it, as is a
	 * {@link #CONTINUED} one ("others"); a {@link #MEASURE} or {@link #SOURCE} is never a
	 * figure.
	 */
	public enum Category implements Coded {

		PERSON, HOUSEHOLD, CONTINUED, UNKNOWN, ATTACK, MUNITION, THING, AREA, MONEY, MEASURE, SOURCE

	}

	public boolean isPeople() {
		return this.category == Category.PERSON || this.category == Category.HOUSEHOLD
				|| this.category == Category.UNKNOWN || this.category == Category.CONTINUED;
	}

	/**
	 * Whether it names people by what befell them: "deaths", "injuries", "the missing".
	 */
	public boolean isHarm() {
		return this.type == FigureType.KILLED || this.type == FigureType.INJURED || this.type == FigureType.MISSING
				|| this.type == FigureType.CASUALTIES;
	}

	/**
	 * The type of a count that a verb types where the noun says more: returnees who
	 * arrive are returned, refugees who are registered displaced.
	 */
	public FigureType refined(FigureType byVerb) {
		boolean returned = byVerb == FigureType.DISPLACED && this.type == FigureType.RETURNED;
		boolean told = byVerb == FigureType.OTHER && this.type != null && this.category == Category.PERSON;
		return ((returned || told) && this.type != null) ? this.type : byVerb;
	}

	public boolean isFigureless() {
		return this.category == Category.MEASURE || this.category == Category.SOURCE;
	}

}
