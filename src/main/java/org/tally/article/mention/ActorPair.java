package org.tally.article.mention;

import java.util.Optional;

/**
 * Two actors that one sentence names, in either order.
 *
 * @param first id of the one whose id comes first
 * @param second id of the other
 */
public record ActorPair(String first, String second) {

	/** No id holds it: in a text it is a mark of its own and never part of a name. */
	private static final char BETWEEN = '|';

	public ActorPair {
		if (first.compareTo(second) >= 0 || first.isEmpty() || second.indexOf(BETWEEN) >= 0
				|| first.indexOf(BETWEEN) >= 0) {
			throw new IllegalArgumentException("A pair has two ids in order: " + first + ", " + second);
		}
	}

	/**
	 * The pair of these two, in whichever order, if they are two.
	 */
	public static Optional<ActorPair> of(String one, String other) {
		boolean ids = !one.isEmpty() && !other.isEmpty() && one.indexOf(BETWEEN) < 0 && other.indexOf(BETWEEN) < 0;
		int order = one.compareTo(other);
		if (!ids || order == 0) {
			return Optional.empty();
		}
		return Optional.of((order < 0) ? new ActorPair(one, other) : new ActorPair(other, one));
	}

	/**
	 * Reads what {@link #key} gives, if it is a pair.
	 */
	public static Optional<ActorPair> parse(String key) {
		int between = key.indexOf(BETWEEN);
		return (between < 0 || key.substring(0, between).compareTo(key.substring(between + 1)) >= 0) ? Optional.empty()
				: of(key.substring(0, between), key.substring(between + 1));
	}

	/**
	 * The pair as the index and addresses carry it: {@code iraqi-army|islamic-state}.
	 */
	public String key() {
		return this.first + BETWEEN + this.second;
	}

}
