package org.tally.web.batch;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tally.web.PageTest;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class BatchRefusalTests {

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/batch", "/batch.csv" })
	void whatIsNoListIsRefusedAndStaysInTheBox(String address) throws Exception {
		assertThat(sent(address, "# only a note", "")).hasStatus(400)
			.bodyText()
			.contains("There is no query in it.", "# only a note</textarea>");
		assertThat(sent(address, "mosul\n".repeat(BatchController.MOST + 1), "")).hasStatus(400)
			.bodyText()
			.contains("5,001", "5,000");
		assertThat(sent(address, "mosul", "%PDF-1.7")).hasStatus(400)
			.bodyText()
			.contains("list.pdf", "mosul</textarea>");
	}

	private MvcTestResult sent(String address, String queries, String file) throws Exception {
		var page = this.mvc.get().uri("/batch").exchange().getResponse();
		return this.mvc.post()
			.uri(address)
			.multipart()
			.file(new MockMultipartFile("file", "list.pdf", "application/pdf", file.getBytes(StandardCharsets.UTF_8)))
			.param("queries", queries)
			.param("_csrf", page.getContentAsString().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1"))
			.cookie(page.getCookie("XSRF-TOKEN"))
			.exchange();
	}

}
