package org.tally.web.security;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Keeps other sites out of a portal that has one reader and no login.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(WebProperties.class)
class WebSecurity {

	/** Nothing but our own files; no script or style in the page itself. */
	static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	private static final String UNKNOWN_HOST = "Tally does not answer under this name. Open it as http://localhost "
			+ "with its port, or add the name to tally.web.allowed-hosts.\n";

	private static final String UNREADABLE = "Tally cannot read this address: it holds //, a semicolon or another "
			+ "character that none of its pages has. Nothing was changed. Start from the first page.\n";

	@Bean
	SecurityFilterChain securityFilterChain(HttpSecurity http) throws Exception {
		// What is there for logins only; each would run for every page.
		http.anonymous(AbstractHttpConfigurer::disable);
		http.logout(AbstractHttpConfigurer::disable);
		http.requestCache(AbstractHttpConfigurer::disable);
		http.securityContext(AbstractHttpConfigurer::disable);
		http.servletApi(AbstractHttpConfigurer::disable);
		// It also keeps the container from writing sessions into links.
		http.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
		http.csrf((csrf) -> csrf.csrfTokenRepository(tokens())
			.csrfTokenRequestHandler(tokenHandler())
			// An alert's mail is left by mail programs, which hold its token.
			.ignoringRequestMatchers(new OwnRequests())
			.ignoringRequestMatchers("/alerts/unsubscribe"));
		http.headers(
				(headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
					.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
					.frameOptions((frame) -> frame.deny()));
		return http.build();
	}

	@Bean
	HostNames hostNames(WebProperties properties, Environment environment) {
		return new HostNames(properties.allowedHosts(), environment.getProperty("server.address"));
	}

	@Bean
	HttpFirewall httpFirewall(HostNames names) {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedHostnames(names);
		return firewall;
	}

	/**
	 * The name is asked again: the firewall does not say which of its rules was broken.
	 */
	@Bean
	RequestRejectedHandler requestRejectedHandler(HostNames names) {
		return (request, response, rejected) -> {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			response.setContentType(MediaType.TEXT_PLAIN_VALUE);
			response.setCharacterEncoding(StandardCharsets.UTF_8.name());
			response.getWriter().write(names.test(request.getServerName()) ? UNREADABLE : UNKNOWN_HOST);
		};
	}

	/** No login; without this bean Boot would invent a user and print a password. */
	@Bean
	UserDetailsService noUsers() {
		return new InMemoryUserDetailsManager();
	}

	/** A cookie, so that a form sent after a restart still goes through. */
	private static CookieCsrfTokenRepository tokens() {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieCustomizer((cookie) -> cookie.sameSite("Strict"));
		return tokens;
	}

	/**
	 * Loaded at once: when the first form is written, the headers may be gone already.
	 */
	private static XorCsrfTokenRequestAttributeHandler tokenHandler() {
		XorCsrfTokenRequestAttributeHandler handler = new XorCsrfTokenRequestAttributeHandler();
		handler.setCsrfRequestAttributeName(null);
		return handler;
	}

}
