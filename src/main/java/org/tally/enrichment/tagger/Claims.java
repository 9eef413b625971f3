package org.tally.enrichment.tagger;

import java.util.BitSet;

/**
 * What the tokens of an article belong to as far as it is known: filled while actors and
 * then places are found.
 */
public final class Claims {

	private final BitSet taken = new BitSet();

	private final BitSet organisations = new BitSet();

	private final TaggedNames tagged;

	public Claims(TaggedNames tagged) {
		this.tagged = tagged;
	}

	/**
	 * Tokens of names in which nothing else is to be found.
	 */
	public BitSet taken() {
		return this.taken;
	}

	/**
	 * Tokens of organisations' names in which a place may be found, as in "Boston Police
	 * Department".
	 */
	public BitSet organisations() {
		return this.organisations;
	}

	/**
	 * What the tagger takes for names.
	 */
	public TaggedNames tagged() {
		return this.tagged;
	}

	/**
	 * Claims tokens unless another name has one of them.
	 * @return whether they were free
	 */
	public boolean take(int from, int to) {
		if (!isFree(from, to)) {
			return false;
		}
		this.taken.set(from, to);
		return true;
	}

	/**
	 * Claims tokens for an organisation unless another name has one of them.
	 * @return whether they were free
	 */
	public boolean takeOrganisation(int from, int to) {
		if (!isFree(from, to)) {
			return false;
		}
		this.organisations.set(from, to);
		return true;
	}

	/**
	 * Whether no name has any of the tokens.
	 */
	public boolean isFree(int from, int to) {
		return isClear(this.taken, from, to) && isClear(this.organisations, from, to);
	}

	private static boolean isClear(BitSet tokens, int from, int to) {
		int next = tokens.nextSetBit(from);
		return next < 0 || next >= to;
	}

}
