package org.tally.evaluation.measure;

/**
 * How much of what was given is right, and how much of what was wanted was given.
 *
 * @param right how many of those given are right
 * @param given how many were given
 * @param met how many of those wanted were given
 * @param wanted how many were wanted
 */
public record Score(int right, int given, int met, int wanted) {

	static final Score NONE = new Score(0, 0, 0, 0);

	public double precision() {
		return (this.given != 0) ? (double) this.right / this.given : 0;
	}

	public double recall() {
		return (this.wanted != 0) ? (double) this.met / this.wanted : 0;
	}

	/**
	 * The harmonic mean of precision and recall.
	 */
	public double f1() {
		double sum = precision() + recall();
		return (sum != 0) ? 2 * precision() * recall() / sum : 0;
	}

	Score plus(Score more) {
		return new Score(this.right + more.right, this.given + more.given, this.met + more.met,
				this.wanted + more.wanted);
	}

}
