package org.tally.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Gives one item after another when asked. (A {@code Stream} of streams would hold all of
 * an inner one's items when iterated.)
 */
public interface Items extends Closeable {

	/**
	 * Gives the next item, or null after the last.
	 * @throws IOException if nothing more can be read
	 */
	@Nullable SourceItem next() throws IOException;

	@Override
	default void close() throws IOException {
	}

	static Items of(SourceItem... items) {
		return of(Arrays.asList(items));
	}

	static Items of(List<? extends SourceItem> items) {
		Iterator<? extends SourceItem> iterator = items.iterator();
		return () -> iterator.hasNext() ? iterator.next() : null;
	}

	/**
	 * Gives the items of each part, and asks for a part only when the one before it is
	 * done and closed.
	 */
	static Items sequence(Iterator<Items> parts) {
		return new Items() {

			private @Nullable Items current;

			@Override
			public @Nullable SourceItem next() throws IOException {
				while (this.current != null || parts.hasNext()) {
					if (this.current == null) {
						this.current = parts.next();
					}
					SourceItem item = this.current.next();
					if (item != null) {
						return item;
					}
					close();
				}
				return null;
			}

			@Override
			public void close() throws IOException {
				Items done = this.current;
				this.current = null;
				if (done != null) {
					done.close();
				}
			}

		};
	}

}
