package org.tally.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;

import org.tally.source.text.Draft;
import org.tally.source.text.HardWraps;
import org.tally.source.text.Utf8OrWindows1252Reader;

/**
 * Plain text: a file is an article.
 */
final class PlainTextFormat implements Format {

	@Override
	public Items read(Input input) throws IOException {
		return Items.of(input.item(Draft.of(HardWraps.joinWhereNarrow(decoded(input.bytes()))).asPage(), null));
	}

	static String decoded(byte[] bytes) throws IOException {
		StringWriter text = new StringWriter();
		Utf8OrWindows1252Reader.of(new ByteArrayInputStream(bytes)).transferTo(text);
		return text.toString();
	}

}
