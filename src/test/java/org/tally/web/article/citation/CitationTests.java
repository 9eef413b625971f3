package org.tally.web.article.citation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CitationTests {

	private static Citation citation(String title, @Nullable String author, @Nullable String publication) {
		return new Citation("a1", title, author, publication, LocalDate.of(2017, 5, 9),
				"https://ledger.example/2017/a_b?x=1&y={2}%20", "en", null, "");
	}

	@Test
	void bibtexEscapesWhatTexWouldRead() {
		assertThat(Bibtex.write(citation("100% of {A_1} & #2 cost $5 ~ ^ \\x", null, null))).contains(
				"title = {{100\\% of \\textbraceleft{}A\\_1\\textbraceright{} \\& \\#2 cost \\$5 \\textasciitilde{} "
						+ "\\textasciicircum{} \\textbackslash{}x}}");
	}

	@Test
	void bibtexKeepsOtherLettersAndTheAddressWhole() {
		assertThat(Bibtex.write(citation("قصف على الموصل", "José Núñez", "Diário")))
			.startsWith("@article{diario2017-a1,")
			.contains("title = {{قصف على الموصل}}", "author = {Núñez, José}", "month = may", "day = {9}",
					"url = {https://ledger.example/2017/a_b?x=1&y=%7B2%7D%20}", "langid = {english}");
	}

	@Test
	void bracesOfBibtexAreInPairs() {
		String entry = Bibtex.write(citation("}{ {{ } \\", "}} {", "{"));
		int depth = 0;
		for (char character : entry.toCharArray()) {
			depth += (character == '{') ? 1 : (character == '}') ? -1 : 0;
			assertThat(depth).isNotNegative();
		}
		assertThat(depth).isZero();
	}

	@Test
	void aBylineThatIsNoListOfPersonsStaysWhole() {
		assertThat(Bibtex.write(citation("T", "Staff of the wire, Beirut", null)))
			.contains("author = {{Staff of the wire, Beirut}}");
		assertThat(Ris.write(citation("T", "Reuters", null))).contains("AU  - Reuters\r\n");
	}

	@Test
	void severalPersonsAreToldApart() {
		Citation citation = citation("T", "Jane Doe, Ali Al-Amin and Mary van Dyke", null);
		assertThat(Bibtex.write(citation)).contains("author = {Doe, Jane and Al-Amin, Ali and Dyke, Mary van}");
		assertThat(Ris.write(citation)).contains("AU  - Doe, Jane\r\nAU  - Al-Amin, Ali\r\n");
	}

	@Test
	void risHasALineATag() {
		assertThat(Ris.write(citation("T", null, "The Daily Ledger")).split("\r\n")).containsExactly("TY  - NEWS",
				"TI  - T", "T2  - The Daily Ledger", "PY  - 2017", "DA  - 2017/05/09/",
				"UR  - https://ledger.example/2017/a_b?x=1&y={2}%20", "LA  - en", "ID  - a1", "ER  - ");
	}

	@Test
	void cslIsOneItemOfAList() {
		JsonNode item = JsonMapper.shared()
			.readTree(CslJson.write(citation("A \"quote\"", "Jane Doe", "The Daily Ledger")))
			.get(0);
		assertThat(item.get("type").asString()).isEqualTo("article-newspaper");
		assertThat(item.get("title").asString()).isEqualTo("A \"quote\"");
		assertThat(item.at("/author/0/family").asString()).isEqualTo("Doe");
		assertThat(item.at("/issued/date-parts/0").toString()).isEqualTo("[2017,5,9]");
	}

}
