package org.tally.source.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Names an article by what it is, so that reading it again gives the same name: by its
 * address, else by what its record calls itself, else by its title and text. Of address
 * and text 32 hexadecimal digits, the first half of a SHA-256.
 */
final class ArticleId {

	private static final int BYTES = 16;

	private static final Pattern SPACE = Pattern.compile("\\s+");

	/**
	 * A name that a link can carry. A bare number names a row in its file and not an
	 * article: two files have the same ones.
	 */
	private static final Pattern NAME = Pattern.compile("(?=[^a-zA-Z]*[a-zA-Z])[a-zA-Z0-9][a-zA-Z0-9._:-]{0,127}");

	private ArticleId() {
	}

	static String of(@Nullable String url, @Nullable String name, @Nullable String title, String text) {
		String address = (url == null) ? null : WebAddress.canonical(url);
		if (address == null && name != null && NAME.matcher(name.strip()).matches()) {
			return name.strip();
		}
		String content = ((title == null) ? "" : title) + " " + text;
		return hash((address != null) ? address : SPACE.matcher(content).replaceAll(" ").strip());
	}

	private static String hash(String value) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
