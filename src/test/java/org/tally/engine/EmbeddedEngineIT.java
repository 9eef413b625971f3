package org.tally.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tally.engine.folder.DataFolder;
import org.tally.engine.folder.EngineFolder;
import org.tally.engine.folder.EngineLocations;
import org.tally.engine.folder.EngineStartException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * The engine's life with a real Elasticsearch.
 */
class EmbeddedEngineIT {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private Path data;

	@BeforeEach
	void createData() throws IOException {
		this.data = DataFolder.temporary("engine");
	}

	@AfterEach
	void removeData() throws IOException {
		EngineFolder.delete(this.data);
	}

	@Test
	void servesItsOnlyUserUntilTheOwnerClosesIt() throws Exception {
		URI uri;
		try (RunningEngine engine = start()) {
			uri = engine.uri();
			assertThat(engine.owned()).isTrue();
			assertThat(status(uri, engine.username(), engine.password())).isEqualTo(200);
			assertThat(status(uri, "elastic", "changeme")).isEqualTo(401);
			assertThat(status(uri, "elastic", "")).isEqualTo(401);
			assertThat(anonymousStatus(uri)).isEqualTo(401);
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.data.resolve("password"))))
				.isEqualTo("rw-------");
			try (RunningEngine second = start()) {
				assertThat(second.owned()).isFalse();
				assertThat(second.uri()).isEqualTo(uri);
			}
			assertThat(status(uri, engine.username(), engine.password())).isEqualTo(200);
		}
		assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> anonymousStatus(uri));
		assertThat(this.data.resolve("engine.properties")).doesNotExist();
	}

	@Test
	void aKilledOwnerLeavesNoEngineBehind() throws Exception {
		Process portal = PortalProcess.start(this.data);
		try (BufferedReader output = portal.inputReader()) {
			String said = output.readLine();
			assertThat(said).startsWith("owned ");
			ProcessHandle elasticsearch = elasticsearch();
			try (RunningEngine attached = start()) {
				assertThat(attached.owned()).isFalse();
			}
			portal.destroyForcibly().waitFor();
			try (RunningEngine next = start()) {
				assertThat(next.owned()).isTrue();
				assertThat(elasticsearch.isAlive()).isFalse();
				assertThat(status(next.uri(), next.username(), next.password())).isEqualTo(200);
			}
		}
	}

	@Test
	void whoFoundTheEngineTakesItOverWhenItsOwnerEnds() throws Exception {
		Process owner = PortalProcess.start(this.data);
		try (BufferedReader output = owner.inputReader()) {
			assertThat(output.readLine()).startsWith("owned ");
			try (RunningEngine found = start()) {
				assertThat(found.owned()).isFalse();
				owner.destroyForcibly().waitFor();
				await().atMost(Duration.ofSeconds(90))
					.ignoreExceptions()
					.until(() -> status(found.uri(), found.username(), found.password()) == 200);
			}
			assertThat(this.data.resolve("engine.properties")).doesNotExist();
		}
	}

	@Test
	void aKilledElasticsearchIsStartedAgainAtItsAddress() throws Exception {
		try (RunningEngine engine = start()) {
			ProcessHandle killed = elasticsearch();
			killed.destroyForcibly();
			killed.onExit().join();
			await().atMost(Duration.ofSeconds(90))
				.ignoreExceptions()
				.until(() -> status(engine.uri(), engine.username(), engine.password()) == 200);
			assertThat(elasticsearch().pid()).isNotEqualTo(killed.pid());
		}
	}

	@Test
	void aFailedStartSaysSoAtOnceWithTheLogAndTheRemedy() {
		EngineSettings tooLarge = new EngineSettings(EngineLocations.distribution(), this.data, 400_000_000,
				Duration.ofMinutes(2));
		Instant begin = Instant.now();
		assertThatExceptionOfType(EngineStartException.class).isThrownBy(() -> EmbeddedEngine.start(tooLarge))
			.withMessageContaining("ended with status")
			.withMessageContaining("console.log")
			.withMessageContaining("memory");
		assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(30));
	}

	private RunningEngine start() {
		return EmbeddedEngine.start(EngineSettings.of(EngineLocations.distribution(), this.data));
	}

	private ProcessHandle elasticsearch() throws IOException {
		String pid = Files.readString(new EngineFolder(this.data).pid()).strip();
		return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
	}

	private static int status(URI uri, String user, String password) throws Exception {
		String credentials = Base64.getEncoder().encodeToString((user + ":" + password).getBytes());
		return send(HttpRequest.newBuilder(uri.resolve("/_cluster/health"))
			.header("Authorization", "Basic " + credentials));
	}

	private static int anonymousStatus(URI uri) throws Exception {
		return send(HttpRequest.newBuilder(uri.resolve("/_cluster/health")));
	}

	private static int send(HttpRequest.Builder request) throws Exception {
		return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
	}

}
