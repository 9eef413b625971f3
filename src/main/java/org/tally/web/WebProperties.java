package org.tally.web;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the portal is reached.
 *
 * @param allowedHosts names, besides those of this machine, under which browsers may call
 * the portal
 */
@ConfigurationProperties("tally.web")
record WebProperties(@DefaultValue List<String> allowedHosts) {

}
