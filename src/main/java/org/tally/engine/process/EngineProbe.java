package org.tally.engine.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Asks an Elasticsearch whether it serves requests.
 */
public record EngineProbe(URI uri, String password) {

	/** How long a connection on the same machine may take. */
	private static final int CONNECT_MILLISECONDS = 2_000;

	/** More than the health request below lets Elasticsearch wait. */
	private static final int READ_MILLISECONDS = 15_000;

	/**
	 * Whether it lets the user in and reports on its health. Gives the shards of existing
	 * indices ten seconds to open; one that does not (the status is then 408) is for the
	 * pages to say, not a reason to start without search at all.
	 */
	public boolean answers() {
		try {
			URI health = this.uri.resolve("/_cluster/health?wait_for_status=yellow&timeout=10s");
			// No proxy: the engine is on this machine, whatever the environment says.
			HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection(Proxy.NO_PROXY);
			connection.setConnectTimeout(CONNECT_MILLISECONDS);
			connection.setReadTimeout(READ_MILLISECONDS);
			connection.setRequestProperty("Authorization", "Basic " + Base64.getEncoder()
				.encodeToString((EngineConfiguration.USERNAME + ":" + this.password).getBytes(StandardCharsets.UTF_8)));
			int status = connection.getResponseCode();
			connection.disconnect();
			return status == HttpURLConnection.HTTP_OK || status == HttpURLConnection.HTTP_CLIENT_TIMEOUT;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
