package org.tally.cli;

import java.io.IOException;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tally.PortalApplication;
import org.tally.index.Indices;

/**
 * The portal's parts without its pages, for a command's time: settings, engine, index.
 */
final class Portal implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private Portal(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/**
	 * Connects to the cluster or to the engine of a running portal, or starts one.
	 */
	static Portal open() throws IOException {
		Portal portal = new Portal(new SpringApplicationBuilder(PortalApplication.class).web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.logStartupInfo(false)
			.run());
		try {
			portal.get(Indices.class).createMissing();
			return portal;
		}
		catch (IOException | RuntimeException ex) {
			portal.close();
			throw ex;
		}
	}

	<T> T get(Class<T> part) {
		return this.context.getBean(part);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
