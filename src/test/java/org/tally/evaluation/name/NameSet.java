package org.tally.evaluation.name;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tally.evaluation.measure.Findings;
import org.tally.evaluation.measure.Score;
import org.tally.evaluation.measure.Spelling;

/**
 * The names of one kind in one article, each once however often it stands there.
 *
 * @param names in plain spelling
 */
public record NameSet(Set<String> names) {

	public static NameSet of(Stream<? extends @Nullable String> names) {
		return new NameSet(names.filter(Objects::nonNull)
			.map(Spelling::plain)
			.filter((name) -> !name.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new)));
	}

	/**
	 * Scores what was found against these: strictly, the same names; leniently, names of
	 * which one holds the other.
	 * @param kind what the scores are called by
	 * @param found what was found of this kind
	 * @param others what was found of the other kind
	 */
	public void score(String kind, NameSet found, NameSet others, Findings findings) {
		Set<String> both = new HashSet<>(this.names);
		both.retainAll(found.names);
		findings.add(kind + ".strict", both.size(), found.names.size(), this.names.size());
		findings.add(kind + ".lenient", new Score((int) found.names.stream().filter(this::holds).count(),
				found.names.size(), (int) this.names.stream().filter(found::holds).count(), this.names.size()));
		for (String missed : without(this.names, both)) {
			findings.miss(kind, "missed: " + (found.holds(missed) ? "found longer or shorter"
					: others.holds(missed) ? "found as the other kind" : "not found"));
		}
		for (String extra : without(found.names, both)) {
			findings.miss(kind, "extra: " + (holds(extra) ? "longer or shorter than annotated" : "not annotated"));
		}
	}

	private static Set<String> without(Set<String> all, Set<String> some) {
		Set<String> rest = new TreeSet<>(all);
		rest.removeAll(some);
		return rest;
	}

	/** Whether a name is the same as one of these, or one holds the other. */
	private boolean holds(String name) {
		return this.names.stream().anyMatch((own) -> own.contains(name) || name.contains(own));
	}

}
