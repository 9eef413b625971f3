package org.tally.web.batch;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockMultipartFile;

import static org.assertj.core.api.Assertions.assertThat;

class BatchLinesTests {

	@Test
	void blankLinesAndCommentsAreNoQueries() {
		assertThat(BatchLines.lines("\uFEFFmosul\r\n\r\n# names\n  \"west mosul\"  \n")).containsExactly("mosul",
				"\"west mosul\"");
	}

	@Test
	void ofATableTheFirstColumnIsReadWithoutItsHeading() {
		assertThat(BatchLines.firstColumn("Query,note\n\"\"\"west mosul\"\"\",a\nraqqa,b\n,c\n"))
			.containsExactly("\"west mosul\"", "raqqa");
	}

	@Test
	void aTableThatIsNoneIsReadAsLines() {
		assertThat(BatchLines.firstColumn("mosul\n\"west mosul\" strike\n")).contains("mosul");
	}

	@Test
	void theFileComesAfterTheBox() {
		assertThat(BatchLines.read("mosul", new MockMultipartFile("file", "list.txt", null, "raqqa\n".getBytes())))
			.containsExactly("mosul", "raqqa");
		assertThat(BatchLines.read("mosul", null)).containsExactly("mosul");
	}

	@Test
	void aFileSaysByItsMarkHowItIsWritten() {
		for (Charset wide : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
			assertThat(BatchLines.read("",
					new MockMultipartFile("file", "list.txt", null, "\uFEFFmosul\r\nالرقة\r\n".getBytes(wide))))
				.containsExactly("mosul", "الرقة");
		}
	}

}
