package org.tally.web.locale;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;

import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/**
 * Messages whose choices know the plurals of Arabic, which go by a number's last two
 * digits: 103 articles are counted like 3, 111 like 11. All files of a language are read
 * once, into one table; a source of resource bundles would look through one after the
 * other, hundreds of times a page.
 */
final class PluralMessages extends ReloadableResourceBundleMessageSource {

	@Override
	protected MessageFormat createMessageFormat(String message, Locale locale) {
		MessageFormat format = super.createMessageFormat(message, locale);
		if (locale.getLanguage().equals(Languages.ARABIC.getLanguage())) {
			Format[] parts = format.getFormats();
			for (int i = 0; i < parts.length; i++) {
				if (parts[i] instanceof ChoiceFormat choice) {
					format.setFormat(i, new ArabicChoice(choice));
				}
			}
		}
		return format;
	}

}
