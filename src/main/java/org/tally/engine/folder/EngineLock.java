package org.tally.engine.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * Says which process owns the engine of a data folder. The system drops the lock when the
 * process ends, however it ends.
 */
public final class EngineLock implements AutoCloseable {

	/**
	 * The files this process has locked. A POSIX lock belongs to the process and goes
	 * when any channel to the file is closed, so that a second attempt from within must
	 * not even open it.
	 */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path file;

	private final FileChannel channel;

	private EngineLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/** The lock, unless this process or another holds it. */
	public static Optional<EngineLock> tryLock(Path file) throws IOException {
		Path real = file.getParent().toRealPath().resolve(file.getFileName());
		if (!HELD.add(real)) {
			return Optional.empty();
		}
		FileChannel channel = null;
		try {
			channel = FileChannel.open(real, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			FileLock lock = channel.tryLock();
			if (lock != null) {
				return Optional.of(new EngineLock(real, channel));
			}
		}
		catch (IOException ex) {
			release(real, channel);
			throw ex;
		}
		release(real, channel);
		return Optional.empty();
	}

	private static void release(Path file, @Nullable FileChannel channel) throws IOException {
		try {
			if (channel != null) {
				channel.close();
			}
		}
		finally {
			HELD.remove(file);
		}
	}

	@Override
	public void close() throws IOException {
		release(this.file, this.channel);
	}

}
