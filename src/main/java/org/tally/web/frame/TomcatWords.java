package org.tally.web.frame;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Configuration;

/**
 * Has Tomcat say in words what it cannot read.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TomcatWords implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				// Tomcat adds it behind the one that Spring Boot adds, which then has
				// nothing left to say.
				host.setErrorReportValveClass(UnreadableRequests.class.getName());
			}
		});
	}

}
