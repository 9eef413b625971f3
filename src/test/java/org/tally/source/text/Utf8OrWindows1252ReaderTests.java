package org.tally.source.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class Utf8OrWindows1252ReaderTests {

	@Test
	void utf8IsReadAcrossWhateverIsReadAtOnce() throws IOException {
		String text = "aé€😀".repeat(10_000);
		assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
	}

	@Test
	void eachByteThatIsNotUtf8IsWindows1252() throws IOException {
		ByteArrayOutputStream mixed = new ByteArrayOutputStream();
		mixed.write("“é” ".getBytes(Charset.forName("windows-1252")));
		mixed.write("“é”".getBytes(StandardCharsets.UTF_8));
		mixed.write(0xE9);
		assertThat(read(mixed.toByteArray())).isEqualTo("“é” “é”é");
	}

	@Test
	void aByteOrderMarkIsObeyed() throws IOException {
		assertThat(read("\uFEFFé".getBytes(StandardCharsets.UTF_8))).isEqualTo("é");
		assertThat(read("\uFEFFé".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("é");
		assertThat(read("\uFEFFé".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("é");
	}

	@Test
	void nothingIsNothing() throws IOException {
		assertThat(read(new byte[0])).isEmpty();
		assertThat(read(new byte[] { 'a' })).isEqualTo("a");
	}

	private static String read(byte[] bytes) throws IOException {
		StringWriter text = new StringWriter();
		Utf8OrWindows1252Reader.of(new ByteArrayInputStream(bytes)).transferTo(text);
		return text.toString();
	}

}
