package org.tally.engine.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

import org.jspecify.annotations.Nullable;

/**
 * A folder and all that is in it, gone through from within.
 */
final class FolderContents {

	/**
	 * What is done to each file and folder.
	 */
	interface Deed {

		void to(Path path) throws IOException;

	}

	private FolderContents() {
	}

	/**
	 * Does it to every file, and to every folder after what is in it. Links are files
	 * here: none is followed.
	 */
	static void each(Path folder, Deed deed) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				deed.to(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
					throws IOException {
				deed.to(directory);
				return FileVisitResult.CONTINUE;
			}

		});
	}

}
