package org.tally.engine;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.tally.engine.folder.EngineFolder;
import org.tally.engine.folder.EngineLock;
import org.tally.engine.folder.EnginePassword;
import org.tally.engine.folder.EngineStartException;
import org.tally.engine.folder.EngineUser;
import org.tally.engine.folder.ReadableCopy;
import org.tally.engine.process.EngineConfiguration;
import org.tally.engine.process.EngineKeeper;
import org.tally.engine.process.EngineProbe;
import org.tally.engine.process.EngineProcess;
import org.tally.engine.process.LeftoverEngine;
import org.tally.engine.process.Pause;

/**
 * Starts Elasticsearch as a process of its own, or finds the one already running on the
 * same data.
 * <p>
 * The protocol, so that one data folder never has two engines and no engine outlives its
 * portal:
 * <ol>
 * <li>Who holds the lock on {@code engine.lock} owns the engine. The system releases the
 * lock when that process ends, killed or not.</li>
 * <li>The owner removes {@code engine.properties}, sees to it that an engine left by a
 * killed predecessor has ended ({@link LeftoverEngine}), starts Elasticsearch and writes
 * {@code engine.properties} only when it answers.</li>
 * <li>Whoever finds the lock held waits for {@code engine.properties}, asks the engine
 * there, and uses it without owning it. If the lock comes free, it becomes the owner and
 * starts the engine again at the same address ({@link EngineHeir}).</li>
 * <li>Elasticsearch runs under a small shell script that ends it when the pipe from the
 * owner closes ({@code engine.sh}): on {@link RunningEngine#close()}, and by the system's
 * doing when the owner is killed.</li>
 * <li>One that ends though nobody asked is started again on the port it had
 * ({@link EngineKeeper}).</li>
 * <li>Closing removes {@code engine.properties}, stops Elasticsearch, and releases the
 * lock last: who gets it next finds the data free.</li>
 * </ol>
 */
public final class EmbeddedEngine {

	private static final int ANY_PORT = 0;

	private EmbeddedEngine() {
	}

	/**
	 * An engine on the data folder, started unless one runs.
	 * @throws EngineStartException if there is none in time; the message says what to do
	 */
	public static RunningEngine start(EngineSettings settings) {
		EngineFolder folder = new EngineFolder(settings.data());
		Instant deadline = Instant.now().plus(settings.startupTimeout());
		try {
			folder.create();
			while (true) {
				Optional<EngineLock> lock = EngineLock.tryLock(folder.lock());
				if (lock.isPresent()) {
					return startOwned(settings, folder, lock.get(), ANY_PORT);
				}
				Optional<RunningEngine> running = attach(settings, folder);
				if (running.isPresent()) {
					return running.get();
				}
				Pause.until(deadline, () -> new EngineStartException("Another Tally process uses " + folder.data()
						+ ", but its Elasticsearch does not answer. Stop that process, or wait until it has started."));
			}
		}
		catch (IOException ex) {
			throw new EngineStartException("Cannot start Elasticsearch on the data folder " + folder.data() + " (" + ex
					+ "). Check that it is writable and the disk not full, or choose another with"
					+ " tally.engine.data.", ex);
		}
	}

	private static Optional<RunningEngine> attach(EngineSettings settings, EngineFolder folder) throws IOException {
		Optional<EngineAddress> address = EngineAddress.read(folder.properties());
		if (address.isEmpty()) {
			return Optional.empty();
		}
		if (!Files.isReadable(folder.password())) {
			throw new EngineStartException("Process " + address.get().owner() + " runs Elasticsearch on "
					+ folder.data() + " as another user. Run this command as that user.");
		}
		String password = EnginePassword.read(folder.password());
		URI uri = address.get().uri();
		if (!new EngineProbe(uri, password).answers()) {
			return Optional.empty();
		}
		EngineHeir heir = EngineHeir.waiting(folder,
				(lock) -> startOwned(settings, folder, lock, uri.getPort())::close);
		return Optional.of(new RunningEngine(uri, password, false, folder, heir));
	}

	private static RunningEngine startOwned(EngineSettings settings, EngineFolder folder, EngineLock lock, int port)
			throws IOException {
		EngineKeeper keeper = null;
		try {
			Files.deleteIfExists(folder.properties());
			LeftoverEngine.end(folder);
			EngineUser user = EngineUser.choose();
			folder.prepareFor(user);
			Path home = ReadableCopy.ofDistribution(settings.home(), folder.distributionCopy(), user);
			Path java = ReadableCopy.ofJava(Path.of(System.getProperty("java.home")), folder.javaCopy(), user);
			String password = EnginePassword.readOrMake(folder.password());
			EngineConfiguration.write(folder.config(), password);
			user.own(folder.config());
			keeper = EngineKeeper.start(
					(on) -> EngineProcess.launch(folder, home, java, settings.heapMegabytes(), user, on), port,
					password, settings.startupTimeout());
			EngineAddress address = new EngineAddress(keeper.awaitAnswer(), ProcessHandle.current().pid());
			address.write(folder.properties());
			EngineKeeper started = keeper;
			return new RunningEngine(address.uri(), password, true, folder, () -> stop(folder, started, lock));
		}
		catch (IOException | RuntimeException ex) {
			if (keeper != null) {
				keeper.stop();
			}
			lock.close();
			throw ex;
		}
	}

	private static void stop(EngineFolder folder, EngineKeeper keeper, EngineLock lock) throws IOException {
		try (lock) {
			EngineAddress.removeOwn(folder.properties());
			keeper.stop();
		}
	}

}
