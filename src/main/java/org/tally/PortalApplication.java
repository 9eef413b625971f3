package org.tally;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The application context, with pages under {@code serve} and without under the other
 * commands.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PortalApplication {

}
