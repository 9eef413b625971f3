package org.tally.web;

import java.time.Clock;

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
import org.tally.search.Counts;
import org.tally.search.SideBySide;
import org.tally.search.article.Articles;
import org.tally.search.article.Exports;
import org.tally.search.article.Matches;
import org.tally.search.batch.BatchSearch;
import org.tally.search.example.Examples;
import org.tally.search.language.QueryLanguage;
import org.tally.search.news.ArticleNews;
import org.tally.search.paging.FigurePages;
import org.tally.search.paging.HitPages;
import org.tally.search.suggest.RelatedTerms;
import org.tally.search.suggest.Spelling;
import org.tally.search.suggest.Suggestions;
import org.tally.search.thing.ThingProfiles;
import org.tally.search.view.ResultViews;

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
	ResultViews resultViews() {
		return Mockito.mock(ResultViews.class);
	}

	@Bean
	Suggestions suggestions() {
		return Mockito.mock(Suggestions.class);
	}

	@Bean
	Matches matches() {
		return Mockito.mock(Matches.class);
	}

	@Bean
	ThingProfiles thingProfiles() {
		return Mockito.mock(ThingProfiles.class);
	}

	@Bean
	RelatedTerms relatedTerms() {
		return Mockito.mock(RelatedTerms.class);
	}

	@Bean
	Exports exports() {
		return Mockito.mock(Exports.class);
	}

	@Bean
	HitPages hitPages() {
		return Mockito.mock(HitPages.class);
	}

	@Bean
	FigurePages figurePages() {
		return Mockito.mock(FigurePages.class);
	}

	@Bean
	BatchSearch batchSearch() {
		return Mockito.mock(BatchSearch.class);
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
	SideBySide sideBySide() {
		return new SideBySide();
	}

	@Bean
	Vocabulary vocabulary() {
		return new TestVocabulary();
	}

}
