package org.tally.web.locale;

import org.springframework.boot.autoconfigure.context.MessageSourceProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The messages, with the plurals of each language.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MessageSourceProperties.class)
class MessageConfiguration {

	@Bean
	MessageSource messageSource(MessageSourceProperties properties) {
		PluralMessages messages = new PluralMessages();
		messages.setBasenames(properties.getBasename().stream().map("classpath:"::concat).toArray(String[]::new));
		messages.setDefaultEncoding(properties.getEncoding().name());
		messages.setFallbackToSystemLocale(properties.isFallbackToSystemLocale());
		return messages;
	}

}
