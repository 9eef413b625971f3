package org.tally.web.security;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the portal is reached.
 *
 * @param allowedHosts names under which browsers may call the portal, besides
 * {@code localhost}, {@code 127.0.0.1}, {@code [::1]} and the address it is bound to
 */
@ConfigurationProperties("tally.web")
record WebProperties(@DefaultValue List<String> allowedHosts) {

}
