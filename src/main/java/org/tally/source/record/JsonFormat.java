package org.tally.source.record;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.tally.source.Format;
import org.tally.source.Input;
import org.tally.source.Items;
import org.tally.source.SourceItem;
import org.tally.source.draft.Columns;
import org.tally.source.text.RecordLimit;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;

/**
 * JSON: a list of articles, or one article after the other, over as many lines as they
 * like.
 */
public final class JsonFormat implements Format {

	// What follows a record is the next one.
	private static final ObjectReader ONE = JsonRecord.MAPPER.reader()
		.without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

	@Override
	public Items read(Input input) throws IOException {
		RecordLimit reader = new RecordLimit(input.reader());
		JsonParser parser = JsonRecord.MAPPER.createParser(reader);
		Columns columns = input.columns();
		return new Items() {

			private long number;

			private boolean ended;

			@Override
			public @Nullable SourceItem next() {
				if (this.ended) {
					return null;
				}
				reader.next();
				this.number++;
				try {
					if (!toRecord(parser)) {
						this.ended = true;
						return null;
					}
					return JsonRecord.item(ONE.readTree(parser), input, columns, this.number);
				}
				catch (JacksonException ex) {
					// Where the next record begins is not known any more.
					this.ended = true;
					return input.unreadable(JsonRecord.reason(ex) + "; nothing after it is read", this.number);
				}
			}

		};
	}

	private static boolean toRecord(JsonParser parser) {
		JsonToken token = parser.nextToken();
		while (token == JsonToken.END_ARRAY
				|| token == JsonToken.START_ARRAY && parser.streamReadContext().getParent().inRoot()) {
			token = parser.nextToken();
		}
		return token != null;
	}

}
