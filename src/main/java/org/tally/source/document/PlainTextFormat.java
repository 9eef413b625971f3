package org.tally.source.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;

import org.tally.source.Format;
import org.tally.source.Input;
import org.tally.source.Items;
import org.tally.source.draft.Draft;
import org.tally.source.text.HardWraps;
import org.tally.source.text.Utf8OrWindows1252Reader;

/**
 * Plain text: a file is an article.
 */
public final class PlainTextFormat implements Format {

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
