package org.tally.source.file;

import java.io.IOException;
import java.io.InputStream;

import org.apache.commons.io.input.ProxyInputStream;

/**
 * Watches how much more comes out of an archive than lies in it, and stops an archive
 * made to fill a disk or a memory.
 */
final class Expansion {

	// Texts pack ten to one, tables of like rows fifty to one.
	private static final int LARGEST_RATIO = 200;

	// Below this a high ratio does no harm.
	private static final long HARMLESS = 16L * 1024 * 1024;

	private static final long LARGEST = 16L * 1024 * 1024 * 1024;

	private final CountingIn compressed;

	private long expanded;

	Expansion(InputStream compressed) {
		this.compressed = new CountingIn(compressed);
	}

	InputStream compressed() {
		return this.compressed;
	}

	/**
	 * Counts what is read from an expanded stream of the archive.
	 */
	InputStream bounded(InputStream expanded) {
		return new ProxyInputStream(expanded) {

			@Override
			protected void afterRead(int count) throws IOException {
				add(Math.max(count, 0));
			}

		};
	}

	private void add(int count) throws IOException {
		this.expanded += count;
		if (this.expanded > HARMLESS && this.expanded / LARGEST_RATIO > this.compressed.count
				|| this.expanded > LARGEST) {
			throw new IOException("it unpacks to over " + this.expanded / (1024 * 1024) + " MiB from "
					+ this.compressed.count / 1024 + " KiB, as only an archive made to do harm does");
		}
	}

	private static final class CountingIn extends ProxyInputStream {

		private long count;

		CountingIn(InputStream in) {
			super(in);
		}

		@Override
		protected void afterRead(int count) {
			this.count += Math.max(count, 0);
		}

	}

}
