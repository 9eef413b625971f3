package org.tally.web.security;

import java.io.UnsupportedEncodingException;
import java.net.URI;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tally.savedquery.SavedQueries;
import org.tally.web.PageTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verifyNoInteractions;

@PageTest
class WebSecurityTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SavedQueries saved;

	@Test
	void everyPageCarriesTheRules() {
		assertThat(this.mvc.get().uri("/about")).headers()
			.hasValue("Content-Security-Policy", WebSecurity.CONTENT_SECURITY_POLICY)
			.hasValue("X-Content-Type-Options", "nosniff")
			.hasValue("X-Frame-Options", "DENY")
			.hasValue("Referrer-Policy", "same-origin");
	}

	@Test
	void thePolicyAllowsNothingInline() {
		assertThat(WebSecurity.CONTENT_SECURITY_POLICY).doesNotContain("unsafe").startsWith("default-src 'none'");
	}

	@Test
	void pagesAreNotKeptByCaches() {
		assertThat(this.mvc.get().uri("/about")).headers()
			.hasHeaderSatisfying("Cache-Control", (values) -> assertThat(values.get(0)).contains("no-store"));
	}

	@Test
	void staticFilesAreKeptUnderTheirHash() {
		String page = body(this.mvc.get().uri("/about").exchange());
		String style = page.replaceAll("(?s).*href=\"(/css/base-[0-9a-f]{32}\\.css)\".*", "$1");
		assertThat(this.mvc.get().uri(style)).hasStatusOk()
			.headers()
			.hasHeaderSatisfying("Cache-Control", (values) -> assertThat(values.get(0)).contains("max-age=31536000"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/saved", "/saved/1/open", "/saved/1/rename", "/saved/1/delete" })
	void aFormFromElsewhereIsRefused(String address) {
		assertThat(this.mvc.post().uri(address).param("name", "x").param("revision", "1")).hasStatus(403);
		verifyNoInteractions(this.saved);
	}

	@Test
	void theCookieAloneIsNoToken() {
		MvcTestResult page = this.mvc.get().uri("/about").exchange();
		Cookie cookie = page.getResponse().getCookie("XSRF-TOKEN");
		assertThat(cookie).isNotNull();
		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
		assertThat(this.mvc.post()
			.uri("/saved/1/delete")
			.param("revision", "1")
			.param("_csrf", cookie.getValue())
			.cookie(cookie)).hasStatus(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "127.0.0.1", "[::1]", "LOCALHOST" })
	void thisMachineIsAnswered(String host) {
		assertThat(this.mvc.get().uri("http://" + host + ":8080/about")).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "attacker.example", "localhost.attacker.example", "192.168.1.7" })
	void anyOtherNameIsRefused(String host) {
		assertThat(this.mvc.get().uri("http://" + host + ":8080/about")).hasStatus(400)
			.bodyText()
			.contains("tally.web.allowed-hosts");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//about", "/about;a=b", "/articles/a%2Fb", "/articles/%00" })
	void anAddressThatCannotBeReadIsNotBlamedOnTheName(String path) {
		assertThat(this.mvc.get().uri(URI.create("http://localhost:8080" + path))).hasStatus(400)
			.bodyText()
			.contains("cannot read this address")
			.doesNotContain("allowed-hosts");
	}

	@Test
	void robotsMayReadArticlesOnly() {
		assertThat(this.mvc.get().uri("/robots.txt")).hasStatusOk()
			.bodyText()
			.contains("Allow: /articles/", "Disallow: /facets", "Disallow: /saved");
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
