package org.tally.enrichment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

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
	private static final int ENOUGH = 800;

	/** Shorter texts tell nothing but by their words. */
	private static final int LEAST = 60;

	/**
	 * Below so many letters profiles mislead; one word that only English has outweighs
	 * them.
	 */
	private static final int SHORT = 250;

	/** So many English words leave no doubt, and spare the slower look at profiles. */
	private static final int PLAINLY = 8;

	private static final Pattern ENGLISH = Pattern.compile("\\b(the|were|was|of|and|with|have|been|said|by|from)\\b");

	/** Loaded when the first text is not plainly English, since it takes a moment. */
	private static final class Profiles {

		static final LanguageDetector DETECTOR = load();

		private static LanguageDetector load() {
			try {
				return LanguageDetectorBuilder.create(NgramExtractors.standard())
					.withProfiles(new LanguageProfileReader().readAllBuiltIn())
					.seed(1)
					.build();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

	/**
	 * ISO 639-1 code, {@code und} where it cannot be told.
	 */
	String detect(String text) {
		String head = text.substring(0, Math.min(text.length(), ENOUGH));
		long letters = head.chars().filter(Character::isLetter).count();
		if (ENGLISH.matcher(head).results().limit(PLAINLY).count() == PLAINLY) {
			return "en";
		}
		if (letters < SHORT && ENGLISH.matcher(head).find()) {
			return "en";
		}
		if (letters < LEAST) {
			return "und";
		}
		Optional<LdLocale> language = Profiles.DETECTOR.detect(head);
		return language.isPresent() ? language.get().getLanguage() : "und";
	}

}
