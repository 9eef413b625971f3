package org.tally.enrichment.tagger;

import java.util.Arrays;

/**
 * An averaged perceptron that learns while it decodes: it goes on from its own tags, as
 * it will have to, and what it is asked to choose is what the lesson says.
 */
final class Perceptron {

	/** How much better than its rivals a tag must be; from 2 to 30 it hardly matters. */
	private static final float MARGIN = 8;

	/** Standard deviations that the bytes reach. */
	private static final double SPREAD = 12;

	private final float[] weights = new float[Tags.COUNT << Features.ROWS_BITS];

	private final float[] sums = new float[this.weights.length];

	private final int[] since = new int[this.weights.length];

	private final float[] scores = new float[Tags.COUNT];

	private int step;

	private int mistakes;

	/** Learns one article and gives the number of tags that were wrong. */
	int learn(Lesson lesson) {
		this.mistakes = 0;
		Decoder.decode(lesson.traits(), (token, features, allowed) -> choose(features, allowed, lesson.tags()[token]));
		return this.mistakes;
	}

	private int choose(Features features, int allowed, int right) {
		this.step++;
		Arrays.fill(this.scores, 0);
		for (int i = 0; i < features.count; i++) {
			int row = features.rows[i] * Tags.COUNT;
			for (int tag = 0; tag < Tags.COUNT; tag++) {
				this.scores[tag] += this.weights[row + tag];
			}
		}
		int best = best(allowed, -1);
		if ((allowed >> right & 1) == 0) {
			// an earlier mistake bars the right tag: nothing to learn here
			return best;
		}
		int rival = best(allowed, right);
		if (rival >= 0 && this.scores[right] - this.scores[rival] < MARGIN) {
			this.mistakes += (best != right) ? 1 : 0;
			for (int i = 0; i < features.count; i++) {
				int row = features.rows[i] * Tags.COUNT;
				change(row + right, 1);
				change(row + rival, -1);
			}
		}
		return best;
	}

	private int best(int allowed, int except) {
		int best = -1;
		for (int tag = 0; tag < Tags.COUNT; tag++) {
			if (tag != except && (allowed >> tag & 1) != 0
					&& (best < 0 || this.scores[tag] > this.scores[best])) {
				best = tag;
			}
		}
		return best;
	}

	private void change(int weight, float by) {
		this.sums[weight] += this.weights[weight] * (this.step - this.since[weight]);
		this.since[weight] = this.step;
		this.weights[weight] += by;
	}

	/** The average of the weights over all steps, as bytes. */
	byte[] quantised() {
		double[] averages = new double[this.weights.length];
		double squares = 0;
		int used = 0;
		for (int i = 0; i < averages.length; i++) {
			averages[i] = (this.sums[i] + (double) this.weights[i] * (this.step - this.since[i])) / this.step;
			squares += averages[i] * averages[i];
			used += (averages[i] != 0) ? 1 : 0;
		}
		// so that the few heaviest weights are cut, not all others made coarse
		double unit = SPREAD * Math.sqrt(squares / used) / Byte.MAX_VALUE;
		byte[] bytes = new byte[averages.length];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, Math.round(averages[i] / unit)));
		}
		return bytes;
	}

}
