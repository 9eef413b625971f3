package org.tally.web;

import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.tally.article.Vocabulary;
import org.tally.savedquery.SavedQueries;
import org.tally.search.ArticleSearch;
import org.tally.search.Articles;
import org.tally.search.suggest.Suggestions;
import org.tally.search.view.ResultViews;

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
	ResultViews resultViews() {
		return Mockito.mock(ResultViews.class);
	}

	@Bean
	Suggestions suggestions() {
		return Mockito.mock(Suggestions.class);
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
