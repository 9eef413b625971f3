package org.tally.enrichment.tagger;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The tagged names of one article, found by token.
 */
public final class TaggedNames {

	private final List<NameMention> names;

	/** For each token the number of its name, or zero. */
	private final int[] numbers;

	TaggedNames(List<NameMention> names, int tokens) {
		this.names = List.copyOf(names);
		this.numbers = new int[tokens];
		for (int number = 1; number <= names.size(); number++) {
			NameMention name = names.get(number - 1);
			java.util.Arrays.fill(this.numbers, name.from(), name.to(), number);
		}
	}

	/**
	 * In text order.
	 */
	public List<NameMention> all() {
		return this.names;
	}

	/**
	 * The name that a token belongs to, or null.
	 */
	public @Nullable NameMention at(int token) {
		boolean inside = token >= 0 && token < this.numbers.length && this.numbers[token] > 0;
		return inside ? this.names.get(this.numbers[token] - 1) : null;
	}

	/**
	 * Whether a token belongs to a name of the kind.
	 */
	public boolean is(NameKind kind, int token) {
		NameMention name = at(token);
		return name != null && name.kind() == kind;
	}

}
