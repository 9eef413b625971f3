package org.tally.enrichment.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Trains the tagger on articles that {@link TeacherLabels} labelled.
 */
public final class NameTrainer {

	/** More do not help: what is left are the teacher's own contradictions. */
	private static final int ROUNDS = 6;

	private static final long SEED = 42;

	private final List<Lesson> lessons = new ArrayList<>();

	private NameTrainer() {
	}

	/**
	 * Trains a model: where to write it, then the files of labelled articles.
	 */
	public static void main(String[] args) throws IOException {
		NameTrainer trainer = new NameTrainer();
		LabelledArticles articles = new LabelledArticles();
		for (int i = 1; i < args.length; i++) {
			trainer.lessons.addAll(articles.read(Path.of(args[i])));
		}
		trainer.write(Path.of(args[0]), trainer.train());
	}

	private byte[] train() {
		Perceptron perceptron = new Perceptron();
		Random random = new Random(SEED);
		for (int round = 1; round <= ROUNDS; round++) {
			long start = System.nanoTime();
			Collections.shuffle(this.lessons, random);
			long mistakes = 0;
			for (Lesson lesson : this.lessons) {
				mistakes += perceptron.learn(lesson);
			}
			System.err.printf("round %d: %d wrong tags, %.1f s%n", round, mistakes, (System.nanoTime() - start) / 1e9);
		}
		return perceptron.quantised();
	}

	private void write(Path file, byte[] weights) throws IOException {
		try (OutputStream out = Files.newOutputStream(file);
				DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
			data.writeInt(NameModel.MAGIC);
			data.write(weights);
		}
	}

}
