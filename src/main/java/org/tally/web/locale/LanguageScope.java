package org.tally.web.locale;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Words for someone who is not there to be asked: the receiver of an e-mail.
 */
public final class LanguageScope {

	private LanguageScope() {
	}

	/**
	 * The tag of the language that is spoken now, to be kept.
	 */
	public static String current() {
		return LocaleContextHolder.getLocale().toLanguageTag();
	}

	/**
	 * What the writer gives in a language.
	 * @param tag as {@link #current} gave it; English where it is null or no language
	 * that messages are written in
	 */
	public static <T> T in(@Nullable String tag, Supplier<T> writer) {
		Locale kept = (tag != null) ? Languages.of(Locale.forLanguageTag(tag).getLanguage()) : null;
		LocaleContext before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(Objects.requireNonNullElse(kept, Languages.ALL.get(0)));
		try {
			return writer.get();
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

}
