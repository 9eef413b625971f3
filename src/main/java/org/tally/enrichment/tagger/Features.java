package org.tally.enrichment.tagger;

/**
 * Turns what is known of a token and its neighbours into rows of the weight table. Each
 * feature is hashed with its number; two that fall into one row share its weights.
 */
final class Features {

	/** Rows of the weight table: a power of two, few enough to stay in the cache. */
	static final int ROWS_BITS = 18;

	private static final int MOST = 64;

	private static final int NONE = 0x5bd1e995;

	private final Traits traits;

	private final int[] remembered;

	final int[] rows = new int[MOST];

	int count;

	private int number;

	Features(Traits traits) {
		this.traits = traits;
		this.remembered = new int[traits.types];
	}

	/** Remembers how a word was tagged, for where the article names it again. */
	void remember(int token, int tag) {
		if (this.traits.candidate[token]) {
			this.remembered[this.traits.type[token]] = tag + 1;
		}
	}

	/** Fills {@link #rows} for a token after two tags. */
	void read(int i, int tag, int tagBefore) {
		Traits t = this.traits;
		this.count = 0;
		this.number = 0;
		int word = t.word[i];
		int shape = t.shape[i];
		int before = at(t.word, i - 1);
		int after = at(t.word, i + 1);
		int shapeBefore = at(t.shape, i - 1);
		int shapeAfter = at(t.shape, i + 1);
		int classes = t.classes[i];
		int classesBefore = at(t.classes, i - 1);
		int classesAfter = at(t.classes, i + 1);
		int listed = t.listed[i];
		int listedAfter = at(t.listed, i + 1);
		int start = (i == 0 || t.last[i - 1]) ? 1 : 0;
		int setting = t.setting[i] * 2 + start;
		int memory = this.remembered[t.type[i]];
		add(setting);
		add(word);
		add(t.letters[i], setting);
		add(before);
		add(after);
		add(at(t.word, i - 2), before);
		add(after, at(t.word, i + 2));
		add(at(t.word, i - 2));
		add(at(t.word, i + 2));
		add(word, before);
		add(word, after);
		add(before, after);
		add(shape, setting);
		add(shape, shapeBefore, shapeAfter);
		add(shape, shapeAfter, at(t.shape, i + 2));
		add(t.prefix[i], setting);
		add(t.suffix[i], setting);
		add(t.shortSuffix[i], shape);
		add(at(t.suffix, i + 1), shapeAfter);
		add(at(t.suffix, i - 1), shapeBefore);
		add(classes, shape);
		add(classesBefore, shapeBefore);
		add(classesAfter, shapeAfter);
		add(classes, classesAfter);
		add(classesBefore, classes);
		add(classesBefore, classesAfter, listed);
		add(listed);
		add(listed, setting);
		add(listed, before);
		add(listed, after);
		add(listed, shapeAfter, listedAfter);
		add(listed, t.elsewhere[i]);
		add(listedAfter, at(t.listed, i + 2));
		add(t.elsewhere[i], setting);
		add(t.elsewhere[i], shapeBefore, shapeAfter);
		add(at(t.elsewhere, i + 1), shapeAfter);
		add(tag);
		add(tag, tagBefore);
		add(tag, word);
		add(tag, shape, shapeAfter);
		add(tag, listed);
		add(tag, classes, classesAfter);
		add(tag, before);
		add(tag, after);
		add(memory);
		add(memory, tag, shapeAfter);
		add(memory, listed, setting);
	}

	private static int at(int[] values, int i) {
		return (i >= 0 && i < values.length) ? values[i] : NONE;
	}

	private void add(int value) {
		add(value, 0, 0);
	}

	private void add(int value, int second) {
		add(value, second, 0);
	}

	private void add(int value, int second, int third) {
		int hash = (value * 0x9E3779B1 + this.number++) * 0x85EBCA77;
		hash = ((hash ^ (hash >>> 15)) + second) * 0xC2B2AE3D;
		hash = ((hash ^ (hash >>> 13)) + third) * 0x27D4EB2F;
		this.rows[this.count++] = (hash ^ (hash >>> 16)) >>> (32 - ROWS_BITS);
	}

}
