package org.tally.web;

import java.time.Clock;

import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.tally.article.Vocabulary;
import org.tally.savedquery.SavedQueries;
import org.tally.search.ArticleSearch;
import org.tally.search.Articles;
import org.tally.search.Counts;
import org.tally.search.example.Examples;
import org.tally.search.language.QueryLanguage;
import org.tally.search.suggest.Spelling;
import org.tally.search.suggest.Suggestions;

/**
 * The pages without an engine: what they ask is answered by mocks.
 */
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = WebSlice.class)
public class WebSlice {

	@Bean
	ArticleSearch articleSearch() {
		return Mockito.mock(ArticleSearch.class);
	}

	@Bean
	Articles articles() {
		return Mockito.mock(Articles.class);
	}

	@Bean
	Suggestions suggestions() {
		return Mockito.mock(Suggestions.class);
	}

	@Bean
	QueryLanguage queryLanguage(Vocabulary vocabulary) {
		return new QueryLanguage(vocabulary, Clock.systemUTC());
	}

	@Bean
	Counts counts() {
		return Mockito.mock(Counts.class);
	}

	@Bean
	Spelling spelling() {
		return Mockito.mock(Spelling.class);
	}

	@Bean
	Examples examples() {
		return Mockito.mock(Examples.class);
	}

	@Bean
	SavedQueries savedQueries() {
		return Mockito.mock(SavedQueries.class);
	}

	@Bean
	Vocabulary vocabulary() {
		return new TestVocabulary();
	}

}
