package org.tally.web;

import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.tally.article.Vocabulary;
import org.tally.savedquery.SavedQueries;
import org.tally.savedquery.alert.AlertChannels;
import org.tally.savedquery.alert.AlertCheck;
import org.tally.savedquery.alert.AlertProperties;
import org.tally.savedquery.alert.Alerts;
import org.tally.search.ArticleSearch;
import org.tally.search.Articles;
import org.tally.search.news.ArticleNews;
import org.tally.search.suggest.Suggestions;

/**
 * The pages without an engine: what they ask is answered by mocks.
 */
@EnableAutoConfiguration
@EnableConfigurationProperties(AlertProperties.class)
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
	SavedQueries savedQueries() {
		return Mockito.mock(SavedQueries.class);
	}

	@Bean
	ArticleNews articleNews() {
		return Mockito.mock(ArticleNews.class);
	}

	@Bean
	Alerts alerts() {
		return Mockito.mock(Alerts.class);
	}

	@Bean
	AlertChannels alertChannels() {
		return Mockito.mock(AlertChannels.class);
	}

	@Bean
	AlertCheck alertCheck() {
		return Mockito.mock(AlertCheck.class);
	}

	@Bean
	Vocabulary vocabulary() {
		return new TestVocabulary();
	}

}
