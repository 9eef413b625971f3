package org.tally.source.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FurnitureTests {

	@ParameterizedTest
	@ValueSource(strings = { "Comments are closed.", "  EXIT  mobile version ", "Share this:", "Read more: Three dead",
			"We use cookies to make this page better. Find out how.", "The post Bridge hit appeared first on The Post.",
			"Advertisement", "© 2017 The Post" })
	void linesOfThePageGo(String line) {
		assertThat(Furniture.removedFrom("One.\n\n" + line + "\nTwo.")).isEqualTo("One.\n\nTwo.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "He said the comments are closed.", "Share this bread, the baker said.",
			"Home was far away.", "More than forty were hurt.", "Related attacks hit the port." })
	void sentencesStay(String line) {
		assertThat(Furniture.removedFrom(line)).isEqualTo(line);
	}

	@Test
	void aParagraphThatBeginsLikeANoticeStays() {
		String paragraph = "We use cookies " + "and bread and water ".repeat(20);
		assertThat(Furniture.removedFrom(paragraph)).isEqualTo(paragraph);
	}

	@Test
	void aBarOfLinksIsFurnitureAndABylineIsNot() {
		assertThat(Furniture.isFurniture("Home | World | Print edition | Subscribe")).isTrue();
		assertThat(Furniture.isFurniture("Jane Doe | The Paper | 29 June, 2017")).isFalse();
	}

}
