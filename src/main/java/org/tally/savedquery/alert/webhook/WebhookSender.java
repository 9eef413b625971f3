package org.tally.savedquery.alert.webhook;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLException;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.tally.savedquery.alert.Alert;
import org.tally.savedquery.alert.AlertProperties;
import org.tally.savedquery.alert.AlertSender;
import org.tally.savedquery.alert.Channel;
import org.tally.savedquery.alert.Digest;
import org.tally.savedquery.alert.SendFailureException;
import org.tally.savedquery.alert.webhook.AddressGuard.RefusedAddressException;

/**
 * Posts digests as signed JSON. Redirects are not followed, of the answer only the status
 * is read, and nothing goes to an address of a private network.
 */
@Component
class WebhookSender implements AlertSender, DisposableBean {

	private static final Timeout TO_CONNECT = Timeout.ofSeconds(5);

	private static final Timeout TO_ANSWER = Timeout.ofSeconds(10);

	/** One who answers a byte at a time is let go of. */
	private static final int LONGEST_SECONDS = 30;

	private static final int LONGEST_ADDRESS = 2_000;

	private final boolean allowHttp;

	private final AddressGuard guard;

	private final CloseableHttpClient client;

	WebhookSender(AlertProperties properties) {
		this.allowHttp = properties.allowHttp();
		this.guard = new AddressGuard(properties.allowedHosts());
		this.client = HttpClients.custom()
			.setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
				.setDnsResolver(this.guard)
				.setDefaultConnectionConfig(
						ConnectionConfig.custom().setConnectTimeout(TO_CONNECT).setSocketTimeout(TO_ANSWER).build())
				.build())
			.setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(TO_ANSWER).build())
			.disableRedirectHandling()
			.disableAutomaticRetries()
			.disableCookieManagement()
			.disableAuthCaching()
			.disableContentCompression()
			.setUserAgent("Tally")
			.build();
	}

	@Override
	public Channel channel() {
		return Channel.WEBHOOK;
	}

	@Override
	public boolean isReady() {
		return true;
	}

	@Override
	public String target(String typed) {
		URI address = parse(typed.strip());
		String host = address.getHost();
		try {
			this.guard.resolve(plain(host));
		}
		catch (RefusedAddressException ex) {
			throw new SendFailureException("private", host);
		}
		catch (UnknownHostException ex) {
			throw new SendFailureException("unknown-host", host);
		}
		return address.toString();
	}

	private URI parse(String typed) {
		try {
			URI address = new URI(typed);
			boolean web = address.getScheme() != null && address.getHost() != null && address.getUserInfo() == null
					&& Set.of("http", "https").contains(address.getScheme()) && typed.length() <= LONGEST_ADDRESS;
			if (!web) {
				throw new SendFailureException("address", "");
			}
			if (!this.allowHttp && address.getScheme().equals("http")) {
				throw new SendFailureException("http", "");
			}
			return address;
		}
		catch (java.net.URISyntaxException ex) {
			throw new SendFailureException("address", "");
		}
	}

	/** Java writes IPv6 addresses of a URI in brackets, which no name has. */
	private static String plain(String host) {
		return host.replaceAll("[\\[\\]]", "");
	}

	@Override
	public void send(Alert alert, String delivery, Digest digest) {
		HttpPost post = new HttpPost(parse(alert.target()));
		post.setHeader("Tally-Delivery", delivery);
		post.setHeader("Tally-Signature", Signature.of(alert.secret(), Instant.now().getEpochSecond(), digest.json()));
		post.setEntity(new StringEntity(digest.json(), ContentType.APPLICATION_JSON));
		CompletableFuture<Void> end = CompletableFuture.runAsync(post::cancel,
				CompletableFuture.delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS));
		try {
			int status = this.client.execute(post, (response) -> {
				int code = response.getCode();
				// The body is not read, however long: the connection goes.
				response.close();
				return code;
			});
			if (status < HttpStatus.SC_OK || status >= HttpStatus.SC_REDIRECTION) {
				throw new SendFailureException("status", String.valueOf(status));
			}
		}
		catch (IOException ex) {
			throw new SendFailureException(reason(ex), String.valueOf(post.getAuthority().getHostName()));
		}
		finally {
			end.cancel(false);
		}
	}

	private static String reason(IOException failure) {
		if (failure instanceof RefusedAddressException) {
			return "private";
		}
		if (failure instanceof UnknownHostException) {
			return "unknown-host";
		}
		if (failure instanceof SSLException) {
			return "tls";
		}
		return (failure instanceof SocketTimeoutException) ? "time-out" : "unreachable";
	}

	@Override
	public void destroy() throws IOException {
		this.client.close();
	}

}
