package org.tally.search.query;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The values chosen of one facet. Articles have one of the included values, where there
 * are any, and none of the excluded.
 */
public record Selection(Set<String> included, Set<String> excluded) {

	/** Nothing chosen. */
	public static final Selection NONE = new Selection(Set.of(), Set.of());

	public Selection {
		Set<String> out = new LinkedHashSet<>(excluded);
		Set<String> in = new LinkedHashSet<>(included);
		in.removeAll(out);
		included = Collections.unmodifiableSet(in);
		excluded = Collections.unmodifiableSet(out);
	}

	public boolean isEmpty() {
		return this.included.isEmpty() && this.excluded.isEmpty();
	}

	/**
	 * Every chosen value, the included first.
	 */
	public Stream<String> values() {
		return Stream.concat(this.included.stream(), this.excluded.stream());
	}

	public Selection including(String value) {
		Selection without = without(value);
		return new Selection(plus(without.included, value), without.excluded);
	}

	public Selection excluding(String value) {
		Selection without = without(value);
		return new Selection(without.included, plus(without.excluded, value));
	}

	public Selection without(String value) {
		return new Selection(minus(this.included, value), minus(this.excluded, value));
	}

	private static Set<String> plus(Set<String> values, String value) {
		Set<String> more = new LinkedHashSet<>(values);
		more.add(value);
		return more;
	}

	private static Set<String> minus(Set<String> values, String value) {
		Set<String> fewer = new LinkedHashSet<>(values);
		fewer.remove(value);
		return fewer;
	}

}
