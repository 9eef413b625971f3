package org.tally.web.browser;

import java.util.UUID;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.tally.engine.TestEngine;

/**
 * Points the portal to the engine that all tests share, with indices of its own.
 */
class OnTestEngine implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("tally.elasticsearch.uris=" + TestEngine.uri(), "tally.elasticsearch.username=" + TestEngine.username(),
					"tally.elasticsearch.password=" + TestEngine.password(),
					"tally.elasticsearch.index-prefix=pages-" + UUID.randomUUID().toString().substring(0, 8))
			.applyTo(context);
	}

}
