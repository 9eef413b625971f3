package org.tally.web.batch;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tally.web.batch.BatchFile.NoTextException;
import org.tally.web.batch.BatchList.Line;

import org.springframework.mock.web.MockMultipartFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BatchLinesTests {

	@Test
	void blankLinesAndCommentsAreNoQueries() throws Exception {
		assertThat(queries("\uFEFFmosul\r\n\r\n# names\n  \"west mosul\"  \n")).containsExactly("1 mosul",
				"4 \"west mosul\"");
	}

	@Test
	void ofATableTheFirstColumnIsReadWithoutItsHeading() throws Exception {
		assertThat(queries(BatchLines.firstColumn("Query,note\n\"\"\"west mosul\"\"\",a\nraqqa,b\n,c\n")))
			.containsExactly("2 \"west mosul\"", "3 raqqa");
	}

	@Test
	void aTableThatIsNoneIsReadAsLines() throws Exception {
		assertThat(queries(BatchLines.firstColumn("mosul\n\"west mosul\" strike\n"))).contains("1 mosul");
	}

	@Test
	void aLineHasTheNumberThatItHasInTheFile() throws Exception {
		String table = "query,note\n\n# c,x\n\"two\nlines\",\"a\nb\"\nraqqa,\n\nhawija,b";
		assertThat(BatchLines.read("", new MockMultipartFile("file", "list.csv", "text/csv", table.getBytes())).lines())
			.containsExactly(new Line(4, "two lines"), new Line(7, "raqqa"), new Line(9, "hawija"));
		BatchList again = BatchLines.read("",
				new MockMultipartFile("file", "list.txt", null, "# c\n\na\nb".getBytes()));
		assertThat(again.lines()).containsExactly(new Line(3, "a"), new Line(4, "b"));
		assertThat(BatchLines.read(again.text(), null)).isEqualTo(again);
	}

	@Test
	void theFileComesAfterTheBox() throws Exception {
		assertThat(BatchLines.read("mosul\n", new MockMultipartFile("file", "list.txt", null, "raqqa\n".getBytes()))
			.lines()).containsExactly(new Line(1, "mosul"), new Line(2, "raqqa"));
		assertThat(BatchLines.read("mosul", null).lines()).containsExactly(new Line(1, "mosul"));
	}

	@Test
	void aFileSaysByItsMarkHowItIsWritten() throws Exception {
		for (Charset wide : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
			assertThat(upload("list.txt", "\uFEFFmosul\r\nالرقة\r\n", wide)).containsExactly("mosul", "الرقة");
		}
	}

	@Test
	void listsOfEveryOriginAreRead() throws Exception {
		assertThat(upload("list.txt", "\uFEFFmosul\r\n\r\n\"west mosul\"\r\n", StandardCharsets.UTF_8))
			.containsExactly("mosul", "\"west mosul\"");
		assertThat(upload("list.txt", "Müller\nRéunion\n", StandardCharsets.ISO_8859_1)).containsExactly("Müller",
				"Réunion");
		assertThat(upload("list.txt", "Müller\nالرقة\n", StandardCharsets.UTF_8)).containsExactly("Müller", "الرقة");
		assertThat(upload("list.csv", "\uFEFFquery,note\r\n\"\"\"west mosul\"\"\",x\r\n", StandardCharsets.UTF_16LE))
			.containsExactly("\"west mosul\"");
		assertThat(upload("list.txt", "one\u000btwo three\n" + "mosul\n".repeat(20), StandardCharsets.UTF_8))
			.hasSize(21);
		assertThat(upload("list.txt", "pdf\nhtml\n\u001a", StandardCharsets.UTF_8)).contains("pdf", "html");
	}

	@ParameterizedTest
	@CsvSource({ "chart.png, 89504e470d0a1a0a0000000d49484452, other",
			"list.xlsx, 504b03041400060008000000210062, workbook", "list.xls, d0cf11e0a1b11ae1000000000000, workbook",
			"lists.zip, 504b03040a0000000000, archive", "list.gz, 1f8b0808000000000003, archive",
			"list.csv, 504b030414000600, other", "scan.pdf, 255044462d312e340a31, other",
			"list.rtf, 7b5c727466315c616e7369, other", "page.html, 3c21444f43545950452068746d6c3e, other",
			"nul.txt, 6d6f73756c006d, other" })
	void whatIsNoTextIsNoListOfQueries(String name, String start, String kind) {
		byte[] bytes = HexFormat.of().parseHex(start);
		assertThatExceptionOfType(NoTextException.class)
			.isThrownBy(() -> BatchLines.read("mosul", new MockMultipartFile("file", name, null, bytes)))
			.satisfies((refused) -> {
				assertThat(refused.key()).isEqualTo("batch.no-text." + kind);
				assertThat(refused.name()).isEqualTo(name);
			});
	}

	private static List<String> upload(String name, String text, Charset charset) throws Exception {
		return BatchLines.read("", new MockMultipartFile("file", name, null, text.getBytes(charset)))
			.lines()
			.stream()
			.map(Line::query)
			.toList();
	}

	private static List<String> queries(String text) throws NoTextException {
		return BatchLines.read(text, null).lines().stream().map((line) -> line.number() + " " + line.query()).toList();
	}

}
