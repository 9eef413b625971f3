package org.tally.search.suggest;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tally.search.suggest.Suggestion.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class NameBookTests {

	private final NameBook book = new NameBook(
			List.of(new IndexedName(Kind.ACTOR, "isis", List.of("Islamic State", "ISIS", "Daesh", "ISIL"), 40),
					new IndexedName(Kind.ACTOR, "person:Lise Grande", List.of("Lise Grande"), 7),
					new IndexedName(Kind.ACTOR, "islamic-jihad", List.of("Islamic Jihad"), 3),
					new IndexedName(Kind.PLACE, "sy-raqqa", List.of("Raqqa", "ar-Raqqah", "الرقة"), 25),
					new IndexedName(Kind.PLACE, "iq-zinjili", List.of("al-Zinjili", "Zanjili"), 5)));

	@ParameterizedTest
	@CsvSource({ "isl, Islamic State", "ISIS, Islamic State", "daes, Islamic State", "grande, Lise Grande",
			"lise gr, Lise Grande", "state, Islamic State" })
	void anActorIsFoundByTheBeginningOfAnyWordOfAnyName(String typed, String name) {
		assertThat(this.book.startingWith(typed, 4)).extracting(Suggestion::name).contains(name);
	}

	@ParameterizedTest
	@CsvSource({ "zinj, al-Zinjili", "zinjili, al-Zinjili", "al zin, al-Zinjili", "raqqah, Raqqa", "RAQ, Raqqa",
			"الرقة, Raqqa", "الرقه, Raqqa" })
	void hyphensAndCaseDoNotMatter(String typed, String name) {
		assertThat(this.book.startingWith(typed, 4)).extracting(Suggestion::name).contains(name);
	}

	@Test
	void theOtherNameItWasFoundByIsSaid() {
		assertThat(this.book.startingWith("daesh", 4)).extracting(Suggestion::by).containsExactly("Daesh");
		assertThat(this.book.startingWith("islamic s", 4).get(0).by()).isNull();
	}

	@Test
	void eachNameComesOnceTheMostFrequentFirst() {
		assertThat(this.book.startingWith("is", 4)).extracting(Suggestion::id).containsExactly("isis", "islamic-jihad");
		assertThat(this.book.startingWith("is", 1)).hasSize(1);
	}

	@Test
	void aNameThatBeginsSoComesBeforeOneWithSuchAWordAndMoreArticlesBeforeFewer() {
		NameBook mixed = new NameBook(List.of(new IndexedName(Kind.ACTOR, "army", List.of("New Harbour Army"), 90),
				new IndexedName(Kind.ACTOR, "guard", List.of("Harbour Guard"), 2),
				new IndexedName(Kind.PLACE, "port", List.of("al-Harbour"), 8),
				new IndexedName(Kind.PUBLICATION, "Harbour Post", List.of("Harbour Post"), 30),
				new IndexedName(Kind.PUBLICATION, "Old Harbour", List.of("The Harbour Times"), 30)));
		assertThat(mixed.startingWith("harb", 4)).extracting(Suggestion::id)
			.containsExactly("Harbour Post", "Old Harbour", "port", "guard", "army");
		assertThat(mixed.startingWith("harb", 1)).extracting(Suggestion::id)
			.containsExactly("Harbour Post", "port", "guard");
	}

	@Test
	void anArticleAloneIsNoBeginning() {
		NameBook articles = new NameBook(List.of(new IndexedName(Kind.PLACE, "a", List.of("Harbour", "al-Harbour"), 90),
				new IndexedName(Kind.PLACE, "b", List.of("Alder Mill"), 1)));
		assertThat(articles.startingWith("al", 4)).extracting(Suggestion::id).containsExactly("b", "a");
		assertThat(articles.startingWith("al-h", 4)).extracting(Suggestion::id).containsExactly("a");
	}

	@ParameterizedTest
	@CsvSource({ "zanjli, al-Zinjili", "zinjlii, al-Zinjili", "raqa, Raqqa" })
	void aTypingErrorIsForgiven(String typed, String name) {
		assertThat(this.book.startingWith(typed, 4)).extracting(Suggestion::name).contains(name);
	}

	@Test
	void whatIsTypedRightComesBeforeWhatIsNearIt() {
		NameBook near = new NameBook(List.of(new IndexedName(Kind.PLACE, "a", List.of("Haman"), 90),
				new IndexedName(Kind.ACTOR, "b", List.of("Hamam"), 1)));
		assertThat(near.startingWith("hamam", 4)).extracting(Suggestion::id).containsExactly("b", "a");
	}

	@ParameterizedTest
	@CsvSource({ "xqz", "'  '", "'-'", "mosul" })
	void whatNoNameBeginsWithFindsNothing(String typed) {
		assertThat(this.book.startingWith(typed, 4)).isEmpty();
		assertThat(NameBook.EMPTY.startingWith(typed, 4)).isEmpty();
	}

}
