package org.tally.web.locale;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The languages that every message is written in. Another one is a line here and a file
 * beside each in {@code messages}.
 */
final class Languages {

	/**
	 * With Western digits, which news in Arabic uses as well: figures then look like
	 * those of the sources that they are compared with.
	 */
	static final Locale ARABIC = Locale.forLanguageTag("ar-u-nu-latn");

	/** The first is for readers who ask for none of them. */
	static final List<Locale> ALL = List.of(Locale.ENGLISH, ARABIC);

	private Languages() {
	}

	/**
	 * The language of that ISO 639 code, or null where no message is written in it.
	 */
	static @Nullable Locale of(@Nullable String code) {
		return ALL.stream().filter((language) -> language.getLanguage().equals(code)).findFirst().orElse(null);
	}

}
