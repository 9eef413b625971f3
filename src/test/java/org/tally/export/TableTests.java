package org.tally.export;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tally.index.TestArticles;

import static org.assertj.core.api.Assertions.assertThat;

class TableTests {

	private final StringBuilder out = new StringBuilder();

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+964 770", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1" })
	void aTextThatWouldBeComputedIsText(String cell) {
		new Table(this.out, "a").row(cell);
		assertThat(this.out.toString().replace("\"", "")).startsWith("a\r\n'" + cell);
	}

	@Test
	void numbersStayNumbers() {
		new Table(this.out, "a", "b", "c").row(-5, 1.5, null);
		assertThat(this.out).hasToString("a,b,c\r\n-5,1.5,\r\n");
	}

	@Test
	void anArticleIsARow() {
		new ArticleRows(this.out).accept(TestArticles.full("a"));
		assertThat(this.out.toString().lines().skip(1)).containsExactly(
				"a,Villagers killed in Hatra,Sample Wire,2017-05-04,en,A. Writer,https://sample-wire.example/a,Iraqi army,Hatra,1,killed,false");
	}

}
