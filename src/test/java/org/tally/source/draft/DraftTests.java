package org.tally.source.draft;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tally.article.Article;

import static org.assertj.core.api.Assertions.assertThat;

class DraftTests {

	@ParameterizedTest
	@ValueSource(strings = { "HTTPS://Post.Example/World/a", "https://post.example:443/World/a/",
			"https://post.example/World/a#comments", "http://post.example/World/a", "http://post.example:80/World/a",
			"https://post.example/World/a?utm_source=x&fbclid=y" })
	void anArticleHasOneIdWhateverSpellingItsAddressHas(String url) {
		assertThat(article(url, "A", "Some words.").id())
			.isEqualTo(article("https://post.example/World/a", "B", "Other words.").id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://post.example/world/a", "http://post.example:8080/World/a",
			"https://post.example/World/a?id=2", "https://post.example:8443/World/a" })
	void anotherAddressIsAnotherArticle(String url) {
		assertThat(article(url, "A", "Some words.").id())
			.isNotEqualTo(article("https://post.example/World/a", "A", "Some words.").id());
	}

	@Test
	void anArticleKeepsTheAddressItWasGiven() {
		assertThat(article("http://post.example/World/a", "A", "Some words.").url())
			.isEqualTo("http://post.example/World/a");
	}

	@ParameterizedTest
	@ValueSource(strings = { "wire-0017", " wire-0017 ", "2f6c1a:9", "Q.7_b" })
	void withoutAnAddressTheArticleIsWhatItsRecordCallsIt(String name) {
		assertThat(named(name, null).id()).isEqualTo(name.strip());
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "17", "1-2", "a/b", "a b", "é1", "../x", "a?b", "-a" })
	void aRowsNumberOrWhatNoLinkCarriesNamesNoArticle(String name) {
		assertThat(named(name, null).id()).isEqualTo(article(null, null, "Some words.").id());
	}

	@Test
	void theAddressGoesBeforeTheName() {
		assertThat(named("wire-0017", "https://post.example/World/a").id())
			.isEqualTo(article("https://post.example/World/a", null, "Some words.").id());
	}

	private static Article named(@Nullable String name, @Nullable String url) {
		return new Draft(null, "Some words.", null, null, null, url, name, null).finish(false);
	}

	@Test
	void withoutAnAddressTheContentIsTheArticle() {
		String id = article(null, "A", "Some words.").id();
		assertThat(id).matches("[0-9a-f]{32}");
		assertThat(article(null, " A ", "Some\r\n\u00A0 words.").id()).isEqualTo(id);
		assertThat(article(null, "A", "Other words.").id()).isNotEqualTo(id);
	}

	@Test
	void theAddressOfASiteIsNotThatOfAnArticle() {
		assertThat(article("https://post.example/", "A", "One.").id())
			.isNotEqualTo(article("https://post.example/", "A", "Two.").id());
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "javascript:alert(1)", "data:text/html,x", "/world/a", "ftp://post.example/a",
			"https://", "file:///etc/passwd", "https:post.example", "java\nscript:alert(1)" })
	void onlyAddressesOfTheWebAreKept(@Nullable String url) {
		assertThat(article(url, "A", "One.").url()).isNull();
	}

	@Test
	void anAddressIsSpelledOut() {
		assertThat(article(" https://post.example/é b?q=100%25&x=5% ", "A", "One.").url())
			.isEqualTo("https://post.example/%C3%A9%20b?q=100%25&x=5%25");
	}

	private static Article article(@Nullable String url, String title, String text) {
		return new Draft(title, text, null, null, null, url).finish(false);
	}

}
