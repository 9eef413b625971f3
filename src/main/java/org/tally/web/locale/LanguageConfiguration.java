package org.tally.web.locale;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * Lets {@code ?lang=ar} on any page choose its language.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class LanguageConfiguration implements WebMvcConfigurer {

	@Bean
	LocaleResolver localeResolver() {
		return new ReaderLanguage();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		LocaleChangeInterceptor choice = new LocaleChangeInterceptor();
		choice.setParamName(LanguageLink.PARAMETER);
		choice.setHttpMethods("GET");
		choice.setIgnoreInvalidLocale(true);
		registry.addInterceptor(choice);
		registry.addInterceptor(new LanguageHeaders());
	}

}
