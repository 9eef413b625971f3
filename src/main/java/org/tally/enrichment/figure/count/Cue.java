package org.tally.enrichment.figure.count;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.FigureType;

/**
 * What a verb or phrase makes of the count that it governs.
 *
 * @param people type for people, or null
 * @param things type for things and munitions, or null
 * @param areas type for areas, or null
 */
public record Cue(Set<String> roles, @Nullable FigureType people, @Nullable FigureType things,
		@Nullable FigureType areas) {

	public boolean has(String role) {
		return this.roles.contains(role);
	}

	/**
	 * Whether an everyday verb governs something that may be anything: "provides 300
	 * jobs".
	 */
	public boolean isTooWeakFor(@Nullable Noun noun, String role) {
		if (noun != null || !has("weak")) {
			return false;
		}
		boolean harm = this.people == FigureType.KILLED || this.people == FigureType.INJURED;
		return (role.equals("before") && !harm) || this.people == null;
	}

	/**
	 * The type it gives a count of the noun; of people where the noun is elided.
	 */
	public @Nullable FigureType typeFor(@Nullable Noun noun) {
		if (noun == null) {
			return has("armed") ? null : (this.people != null) ? this.people : this.things;
		}
		return switch (noun.category()) {
			case CONTINUED -> (this.people != null) ? this.people : this.things;
			case UNKNOWN -> has("armed") ? null : (this.people != null && !has("weak")) ? this.people
					: (this.things != FigureType.STRIKES) ? this.things : null;
			// only a force is counted by where it is: "2,000 troops are in the city"
			case PERSON, HOUSEHOLD -> (has("armed") && noun.type() != FigureType.FIGHTERS) ? null : this.people;
			case MUNITION -> (this.things == FigureType.OTHER) ? FigureType.STRIKES : this.things;
			case THING -> this.things;
			// an attack that is recorded or hits something is still an attack
			case ATTACK ->
				(this.things == FigureType.STRIKES || this.things == FigureType.OTHER) ? FigureType.STRIKES : null;
			case AREA -> this.areas;
			case MONEY, MEASURE, SOURCE -> null;
		};
	}

}
