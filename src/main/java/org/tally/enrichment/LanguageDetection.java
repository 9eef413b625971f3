package org.tally.enrichment;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.google.common.base.Optional;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;

/**
 * Tells the language of a text.
 */
final class LanguageDetection {

	/** The head of an article is enough, and bounds the time that a long text takes. */
	private static final int ENOUGH = 1500;

	/** Shorter texts are told by their script alone. */
	private static final int LEAST = 20;

	private final LanguageDetector detector;

	LanguageDetection() {
		try {
			this.detector = LanguageDetectorBuilder.create(NgramExtractors.standard())
				.withProfiles(new LanguageProfileReader().readAllBuiltIn())
				.seed(1)
				.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * ISO 639-1 code, {@code und} where it cannot be told.
	 */
	String detect(String text) {
		String head = text.substring(0, Math.min(text.length(), ENOUGH));
		long letters = head.chars().filter(Character::isLetter).count();
		if (letters < LEAST) {
			return "und";
		}
		Optional<LdLocale> language = this.detector.detect(head);
		return language.isPresent() ? language.get().getLanguage() : "und";
	}

}
