package org.tally.index.connection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.List;

import javax.net.ssl.SSLContext;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.apache.http.ssl.SSLContextBuilder;
import org.apache.http.ssl.SSLContexts;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import org.jspecify.annotations.Nullable;
import org.tally.engine.SettingException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens the client as {@link ElasticsearchProperties} say.
 */
public final class ElasticsearchConnection {

	/**
	 * The client's own mapper leaves nulls out; an update needs them to take a value
	 * away.
	 */
	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
		.build();

	private ElasticsearchConnection() {
	}

	/**
	 * Opens a client without connecting yet.
	 * @throws IllegalArgumentException if a property cannot be used, saying which and why
	 */
	public static ElasticsearchClient open(ElasticsearchProperties properties) {
		HttpHost[] hosts = properties.uris().stream().map(ElasticsearchConnection::host).toArray(HttpHost[]::new);
		RestClientBuilder builder = RestClient.builder(hosts)
			.setRequestConfigCallback(
					(request) -> request.setConnectTimeout(Math.toIntExact(properties.connectTimeout().toMillis()))
						.setSocketTimeout(Math.toIntExact(properties.socketTimeout().toMillis())));
		String authorization = authorization(properties);
		if (authorization != null) {
			builder.setDefaultHeaders(new BasicHeader[] { new BasicHeader("Authorization", authorization) });
		}
		Path authority = properties.caCertificate();
		SSLContext trust = (authority != null) ? trusting(authority) : null;
		// The login is a header; looking for one in a cache would unpack it for every
		// request.
		builder.setHttpClientConfigCallback((http) -> http.setSSLContext(trust).disableAuthCaching());
		return new ElasticsearchClient(new RestClientTransport(builder.build(), new Jackson3JsonpMapper(JSON)));
	}

	/** What is no address at all has no host, too. */
	private static URI parsed(String uri) {
		try {
			return new URI(uri.trim());
		}
		catch (URISyntaxException ex) {
			return URI.create("");
		}
	}

	private static HttpHost host(String uri) {
		URI parsed = parsed(uri);
		if (parsed.getHost() == null || !List.of("http", "https").contains(parsed.getScheme())) {
			throw new SettingException("tally.elasticsearch.uris has '" + uri
					+ "'; write each address as http://host:9200 or https://host:9200");
		}
		int port = (parsed.getPort() > 0) ? parsed.getPort() : 9200;
		return new HttpHost(parsed.getHost(), port, parsed.getScheme());
	}

	private static @Nullable String authorization(ElasticsearchProperties properties) {
		if (properties.apiKey() != null) {
			return "ApiKey " + properties.apiKey();
		}
		if (properties.username() != null) {
			String pair = properties.username() + ":" + (properties.password() != null ? properties.password() : "");
			return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
		}
		return null;
	}

	private static SSLContext trusting(Path authority) {
		try (InputStream pem = Files.newInputStream(authority)) {
			KeyStore trusted = KeyStore.getInstance("PKCS12");
			trusted.load(null, null);
			int count = 0;
			for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
				trusted.setCertificateEntry("authority-" + count++, certificate);
			}
			SSLContextBuilder context = SSLContexts.custom().loadTrustMaterial(trusted, null);
			return context.build();
		}
		catch (IOException | GeneralSecurityException ex) {
			throw new SettingException("tally.elasticsearch.ca-certificate: " + authority
					+ " cannot be read as a PEM certificate: " + ex.getMessage(), ex);
		}
	}

}
