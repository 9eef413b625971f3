package org.tally.search.meaning;

/**
 * Turns short texts into vectors that lie near each other where the texts mean the same.
 * One is found by {@link java.util.ServiceLoader}; the build with the profile
 * {@code meaning} has one. Any number of threads may use it at once.
 */
public interface Encoder {

	/** Length of every vector, as the index has it. */
	int DIMENSIONS = 384;

	/**
	 * The model's name. Vectors of different models must not be compared.
	 */
	String model();

	/**
	 * Whether the model can tell what a text means, as far as its script says.
	 */
	boolean reads(String text);

	/**
	 * The vector of a text, of {@value #DIMENSIONS} numbers and of any length but 0. What
	 * is beyond some hundred words is left out.
	 */
	float[] encode(String text);

}
