package org.tally.web.locale;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A link to a page in another language.
 *
 * @param code of the language, in ISO 639
 * @param name of the language, in that language
 */
public record LanguageLink(String code, String name, String href) {

	static final String PARAMETER = "lang";

	/**
	 * Links to the page at that address in the languages that it is not in now.
	 */
	public static List<LanguageLink> others(String address) {
		String current = LocaleContextHolder.getLocale().getLanguage();
		return Languages.ALL.stream()
			.filter((language) -> !language.getLanguage().equals(current))
			.map((language) -> of(language, address))
			.toList();
	}

	/** The address is taken as it came: it may hold what no parser of addresses takes. */
	private static LanguageLink of(Locale language, String address) {
		String code = language.getLanguage();
		String[] parts = address.split("\\?", 2);
		Stream<String> kept = (parts.length == 1) ? Stream.empty() : Arrays.stream(parts[1].split("&"))
			.filter((parameter) -> !parameter.isEmpty() && !parameter.startsWith(PARAMETER + "="));
		return new LanguageLink(code, language.getDisplayLanguage(language), parts[0]
				+ Stream.concat(kept, Stream.of(PARAMETER + "=" + code)).collect(Collectors.joining("&", "?", "")));
	}

}
