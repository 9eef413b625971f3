package org.tally.source.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;

import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.tally.source.Format;
import org.tally.source.Input;
import org.tally.source.Items;
import org.tally.source.SourceItem;
import org.tally.source.draft.Draft;
import org.tally.source.text.HardWraps;
import org.tally.source.text.HtmlText;

/**
 * A mail message is an article: subject, sender, day and body. Its attachments are
 * skipped, each with its name.
 */
public final class MailFormat implements Format {

	@Override
	public Items read(Input input) throws IOException {
		DefaultMessageBuilder builder = new DefaultMessageBuilder();
		builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
		Message message = builder.parseMessage(new ByteArrayInputStream(input.bytes()));
		Field date = message.getHeader().getField("Date");
		if (date == null && message.getFrom() == null && message.getSubject() == null) {
			throw new IOException("it is not a mail message: it has no date, sender or subject");
		}
		Parts parts = new Parts();
		parts.add(message);
		Draft draft = new Draft(message.getSubject(), parts.text(), null, null, sender(message.getFrom()), null)
			.dated((date == null) ? null : date.getBody());
		List<SourceItem> items = new ArrayList<>();
		items.add(input.item(draft.asPage(), null));
		parts.attachments.forEach((name) -> items.add(new SourceItem.Skipped(input.name() + "!" + name,
				"attachments of mail are not read; save it as a file")));
		return Items.of(items);
	}

	private static @Nullable String sender(@Nullable MailboxList from) {
		if (from == null || from.isEmpty()) {
			return null;
		}
		Mailbox first = from.get(0);
		return (first.getName() != null) ? first.getName() : first.getAddress();
	}

	private static final class Parts {

		private final StringBuilder plain = new StringBuilder();

		private final StringBuilder html = new StringBuilder();

		private final List<String> attachments = new ArrayList<>();

		void add(Entity part) throws IOException {
			if (part.getBody() instanceof Multipart several) {
				for (Entity each : several.getBodyParts()) {
					add(each);
				}
				return;
			}
			String name = part.getFilename();
			boolean attached = name != null || "attachment".equalsIgnoreCase(part.getDispositionType());
			if (!attached && part.getBody() instanceof SingleBody body && "text/plain".equals(part.getMimeType())) {
				this.plain.append(words(part, body)).append("\n\n");
			}
			else if (!attached && part.getBody() instanceof SingleBody body && "text/html".equals(part.getMimeType())) {
				this.html.append(words(part, body));
			}
			else {
				this.attachments.add((name != null) ? name : part.getMimeType());
			}
		}

		String text() {
			return this.plain.toString().isBlank() ? HtmlText.of(this.html.toString())
					: HardWraps.joinWhereNarrow(this.plain.toString().replace("\r\n", "\n"));
		}

		private static String words(Entity part, SingleBody body) throws IOException {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			body.writeTo(bytes);
			Charset charset = charset(part.getCharset());
			boolean loose = charset.equals(StandardCharsets.US_ASCII) || charset.equals(StandardCharsets.UTF_8);
			return loose ? PlainTextFormat.decoded(bytes.toByteArray()) : bytes.toString(charset);
		}

		private static Charset charset(@Nullable String name) {
			try {
				return (name == null) ? StandardCharsets.US_ASCII : Charset.forName(name);
			}
			catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
				return StandardCharsets.US_ASCII;
			}
		}

	}

}
