package org.tally.source.record;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.tally.source.Format;
import org.tally.source.Input;
import org.tally.source.Items;
import org.tally.source.SourceItem;
import org.tally.source.draft.Columns;
import org.tally.source.text.BoundedLines;
import org.tally.source.text.BoundedLines.Line;
import tools.jackson.core.JacksonException;

/**
 * JSON Lines: a line is an article; a line that is none does not end the file.
 */
public final class JsonLinesFormat implements Format {

	@Override
	public Items read(Input input) throws IOException {
		BoundedLines lines = new BoundedLines(input.reader());
		Columns columns = input.columns();
		return () -> next(lines, columns, input);
	}

	private static @Nullable SourceItem next(BoundedLines lines, Columns columns, Input input) throws IOException {
		Line line = lines.next();
		while (line != null && line.text() != null && line.text().isBlank()) {
			line = lines.next();
		}
		if (line == null) {
			return null;
		}
		if (line.text() == null) {
			return input.unreadable("the line is too long for an article", line.number());
		}
		try {
			return JsonRecord.item(JsonRecord.MAPPER.readTree(line.text()), input, columns, line.number());
		}
		catch (JacksonException ex) {
			return input.unreadable(JsonRecord.reason(ex), line.number());
		}
	}

}
