package org.tally.evaluation.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the reading of one set of annotated texts came to: scores, shares, and the causes
 * of misses with how often each was met.
 */
public final class Findings {

	private final Map<String, Score> scores = new TreeMap<>();

	private final Map<String, Score> shares = new TreeMap<>();

	private final Map<String, Map<String, Integer>> causes = new LinkedHashMap<>();

	/**
	 * Adds to a score things of which each is either right and wanted or neither.
	 */
	public void add(String score, int right, int given, int wanted) {
		add(score, new Score(right, given, right, wanted));
	}

	public void add(String score, Score more) {
		this.scores.merge(score, more, Score::plus);
	}

	/**
	 * Counts one case of a share, such as one figure with or without its right place.
	 */
	public void share(String share, boolean right) {
		share(share, right ? 1 : 0, 1);
	}

	public void share(String share, int right, int of) {
		this.shares.merge(share, new Score(right, of, 0, 0), Score::plus);
	}

	/**
	 * Counts one miss.
	 * @param group what was missed
	 */
	public void miss(String group, String cause) {
		this.causes.computeIfAbsent(group, (key) -> new TreeMap<>()).merge(cause, 1, Integer::sum);
	}

	public Score score(String name) {
		return this.scores.getOrDefault(name, Score.NONE);
	}

	public double share(String name) {
		return this.shares.getOrDefault(name, Score.NONE).precision();
	}

	/**
	 * Precision, recall and F1 of each score, and each share, by name.
	 */
	public Map<String, Double> values() {
		Map<String, Double> values = new TreeMap<>();
		this.scores.forEach((name, score) -> {
			values.put(name + ".p", score.precision());
			values.put(name + ".r", score.recall());
			values.put(name + ".f1", score.f1());
		});
		this.shares.keySet().forEach((name) -> values.put(name, share(name)));
		return values;
	}

	/**
	 * How often each cause was met, by what was missed.
	 */
	public Map<String, Map<String, Integer>> causes() {
		return this.causes;
	}

}
