package org.tally.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import org.tally.engine.folder.DataFolder;
import org.tally.engine.folder.EngineFolder;
import org.tally.engine.folder.EngineLocations;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.utility.DockerImageName;

/**
 * The one Elasticsearch the integration tests of a run share, started when the first asks
 * and stopped when the Java process ends. Tests keep apart by the names of their indices.
 * <p>
 * It is the embedded engine, or with {@code -Dtally.test.engine=container} the image from
 * {@code docker/elasticsearch}, which shows that the plugin also installs the official
 * way.
 */
public final class TestEngine {

	private static final String OFFICIAL = "docker.elastic.co/elasticsearch/elasticsearch";

	private final URI uri;

	private final String username;

	private final String password;

	private TestEngine(URI uri, String username, String password) {
		this.uri = uri;
		this.username = username;
		this.password = password;
	}

	public static URI uri() {
		return Started.ENGINE.uri;
	}

	public static String username() {
		return Started.ENGINE.username;
	}

	public static String password() {
		return Started.ENGINE.password;
	}

	/**
	 * The same engine as one whose data folder is elsewhere, so that a test's locks are
	 * its own.
	 */
	public static RunningEngine withData(Path folder) {
		return new RunningEngine(uri(), password(), false, new EngineFolder(folder), () -> {
		});
	}

	private static TestEngine start() {
		return System.getProperty("tally.test.engine", "embedded").equals("container") ? startContainer()
				: startEmbedded();
	}

	private static TestEngine startEmbedded() {
		try {
			Path data = DataFolder.temporary("test");
			RunningEngine engine = EmbeddedEngine.start(EngineSettings.of(EngineLocations.distribution(), data));
			Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(engine, data)));
			return new TestEngine(engine.uri(), engine.username(), engine.password());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void stop(RunningEngine engine, Path data) {
		try {
			engine.close();
			EngineFolder.delete(data);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// Testcontainers removes the container when this process ends.
	@SuppressWarnings("resource")
	private static TestEngine startContainer() {
		String password = "tally-test";
		// Its tag tells Testcontainers the version, and with it how to set a password.
		ImageFromDockerfile image = new ImageFromDockerfile("localhost/tally-elasticsearch-test:8.19.21", false)
			.withFileFromPath("Dockerfile", Path.of("docker/elasticsearch/Dockerfile"))
			.withFileFromPath("target/tally-analysis.zip", Path.of("target/tally-analysis.zip"));
		String base = System.getenv("BASE_IMAGE");
		if (base != null) {
			image.withBuildArg("BASE_IMAGE", base);
		}
		ElasticsearchContainer container = new ElasticsearchContainer(
				DockerImageName.parse(image.get()).asCompatibleSubstituteFor(OFFICIAL))
			.withPassword(password)
			.withEnv("xpack.security.http.ssl.enabled", "false")
			.withEnv("cluster.routing.allocation.disk.threshold_enabled", "false")
			.withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
		// Not the log: its form is the image's, and the answer is what the tests need.
		container.waitingFor(Wait.forHttp("/_cluster/health")
			.forPort(9200)
			.withBasicCredentials("elastic", password)
			.withStartupTimeout(Duration.ofMinutes(3)));
		container.start();
		return new TestEngine(URI.create("http://" + container.getHttpHostAddress()), "elastic", password);
	}

	/** Started by the first use of this class. */
	private static final class Started {

		private static final TestEngine ENGINE = start();

	}

}
