package org.tally.article;

import java.util.ArrayList;
import java.util.List;

/**
 * What tells near copies of a text: two signatures agree in as many components as their
 * texts share word sequences.
 *
 * @param components one hexadecimal digit each, {@value #LENGTH} of them
 */
public record Signature(String components) {

	/** The similarity read from so many components errs by 0.03 at most times. */
	public static final int LENGTH = 256;

	/**
	 * Two articles that share so much are one text: agencies' copy as two papers print
	 * it, with another headline and a shorter end.
	 */
	public static final double COPY = 0.6;

	/**
	 * Of two texts that share seven of ten word sequences, nine in ten have a band of
	 * eight in common; of two that share three of ten, one in a hundred.
	 */
	private static final int BAND = 8;

	/** Two different components of 16 values are equal by chance as often as this. */
	private static final double CHANCE = 1 / 16.0;

	public Signature {
		if (!components.matches("[0-9a-f]{" + LENGTH + "}")) {
			throw new IllegalArgumentException("A signature has " + LENGTH + " hexadecimal digits");
		}
	}

	/**
	 * The share of word sequences that two texts have in common, of all that either has,
	 * as far as their signatures tell.
	 * @return 0 to 1
	 */
	public double similarity(Signature other) {
		int equal = 0;
		for (int i = 0; i < LENGTH; i++) {
			equal += (this.components.charAt(i) == other.components.charAt(i)) ? 1 : 0;
		}
		return Math.max(0, (equal / (double) LENGTH - CHANCE) / (1 - CHANCE));
	}

	/**
	 * Stretches of the signature with their places in it: near copies share at least one,
	 * so that an index finds them by it.
	 */
	public List<String> bands() {
		List<String> bands = new ArrayList<>(LENGTH / BAND);
		for (int from = 0; from < LENGTH; from += BAND) {
			bands.add(from / BAND + ":" + this.components.substring(from, from + BAND));
		}
		return bands;
	}

}
