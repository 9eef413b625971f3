package org.tally.web.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The downloads of late that a page watches, each under a key that the page made up.
 */
@Component
class DownloadsUnderWay {

	/** More than anyone has open; the oldest is forgotten, and goes on unwatched. */
	private static final int MOST = 200;

	private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");

	private final Map<String, DownloadProgress> downloads = Collections
		.synchronizedMap(new LinkedHashMap<String, DownloadProgress>() {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<String, DownloadProgress> eldest) {
				return size() > MOST;
			}

		});

	/**
	 * A download that begins.
	 * @param key what it is watched under, or null where it is not
	 */
	DownloadProgress begin(@Nullable String key, long total) {
		DownloadProgress progress = new DownloadProgress(total);
		if (key != null && KEY.matcher(key).matches()) {
			this.downloads.put(key, progress);
		}
		return progress;
	}

	Optional<DownloadProgress> find(String key) {
		return Optional.ofNullable(this.downloads.get(key));
	}

}
