package org.tally.engine.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The user Elasticsearch runs under. It refuses to run as root, so that for root it is an
 * unprivileged one: {@code tally} or {@code elasticsearch} where the machine has such a
 * user, else {@code nobody}.
 * <p>
 * Whether that user can reach a file is asked by trying it as that user; permission bits
 * alone know neither access control lists nor mounts.
 */
public final class EngineUser {

	private static final List<String> UNPRIVILEGED = List.of("tally", "elasticsearch", "nobody");

	private final String name;

	private final @Nullable Ids ids;

	private EngineUser(String name, @Nullable Ids ids) {
		this.name = name;
		this.ids = ids;
	}

	public static EngineUser choose() {
		if (!runsAsRoot()) {
			return new EngineUser(System.getProperty("user.name"), null);
		}
		return UNPRIVILEGED.stream()
			.flatMap((name) -> Ids.of(name).map((ids) -> new EngineUser(name, ids)).stream())
			.findFirst()
			.orElseThrow(() -> new EngineStartException(
					"Elasticsearch does not run as root, and this machine has none of" + " the users " + UNPRIVILEGED
							+ ". Add a system user \"tally\", or start Tally as another user."));
	}

	static boolean runsAsRoot() {
		return Command.run(List.of("id", "-u")).output().equals("0");
	}

	String name() {
		return this.name;
	}

	/** The command, run as this user; it replaces this process's identity for good. */
	public List<String> command(List<String> command) {
		if (this.ids == null) {
			return command;
		}
		List<String> switching = List.of("setpriv", "--reuid", this.ids.user(), "--regid", this.ids.group(),
				"--clear-groups", "--");
		return Stream.concat(switching.stream(), command.stream()).toList();
	}

	boolean canRun(Path file) {
		return Command.run(command(List.of("test", "-x", file.toString()))).succeeded();
	}

	boolean canWrite(Path folder) {
		return Command.run(command(List.of("test", "-w", folder.toString(), "-a", "-x", folder.toString())))
			.succeeded();
	}

	/**
	 * Whether every file below the folder is readable, but for what lies in
	 * {@code except}.
	 */
	boolean canReadAll(Path folder, Path except) {
		Command.Result unreadable = Command.run(command(List.of("find", folder.toString(), "-path", except.toString(),
				"-prune", "-o", "!", "-readable", "-print", "-quit")));
		return unreadable.succeeded() && unreadable.output().isEmpty();
	}

	/**
	 * Gives the folder and what is in it to this user. Links are changed, not followed:
	 * whoever ran as this user before could have left one to a file of root's.
	 */
	public void own(Path folder) throws IOException {
		if (this.ids == null || this.ids.own(folder)) {
			return;
		}
		FolderContents.each(folder, this.ids::take);
	}

	private record Ids(String user, String group) {

		public static Optional<Ids> of(String name) {
			Command.Result user = Command.run(List.of("id", "-u", name));
			Command.Result group = Command.run(List.of("id", "-g", name));
			return user.succeeded() && group.succeeded() ? Optional.of(new Ids(user.output(), group.output()))
					: Optional.empty();
		}

		boolean own(Path path) throws IOException {
			return Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(Integer.valueOf(this.user));
		}

		void take(Path path) throws IOException {
			Files.setAttribute(path, "unix:gid", Integer.valueOf(this.group), LinkOption.NOFOLLOW_LINKS);
			Files.setAttribute(path, "unix:uid", Integer.valueOf(this.user), LinkOption.NOFOLLOW_LINKS);
		}

	}

}
