package org.tally.search.meaning;

import java.util.ServiceLoader;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Loads the language model where ranking by meaning is on.
 */
@Configuration(proxyBeanMethods = false)
class MeaningConfiguration {

	@Bean
	@ConditionalOnProperty("tally.search.meaning")
	Encoder encoder() {
		return first(ServiceLoader.load(Encoder.class).stream().map(ServiceLoader.Provider::get));
	}

	@Bean
	Meaning meaning(MeaningProperties properties, ObjectProvider<Encoder> encoder) {
		return properties.meaning() ? new Meaning(encoder.getObject()) : Meaning.OFF;
	}

	static Encoder first(Stream<Encoder> encoders) {
		return encoders.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("tally.search.meaning is on, and this build has no language"
					+ " model. Build with 'mvn package -Pmeaning', or turn the setting off."));
	}

}
