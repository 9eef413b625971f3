package org.tally.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.tally.savedquery.SavedQueries;
import org.tally.savedquery.alert.AlertChannels;
import org.tally.savedquery.alert.AlertCheck;
import org.tally.savedquery.alert.Alerts;
import org.tally.search.ArticleSearch;
import org.tally.search.Counts;
import org.tally.search.article.Articles;
import org.tally.search.article.Matches;
import org.tally.search.example.Examples;
import org.tally.search.news.ArticleNews;
import org.tally.search.suggest.RelatedTerms;
import org.tally.search.suggest.Spelling;
import org.tally.search.suggest.Suggestions;
import org.tally.search.thing.ThingProfiles;
import org.tally.search.view.ResultViews;

/**
 * A test of pages with their filters, without an engine. The mocks are reset between
 * tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = WebSlice.class)
@AutoConfigureMockMvc
@MockitoBean(types = { ArticleSearch.class, Articles.class, Suggestions.class, SavedQueries.class, Matches.class,
		ThingProfiles.class, RelatedTerms.class, ArticleNews.class, Alerts.class, AlertChannels.class, AlertCheck.class,
		Counts.class, Spelling.class, Examples.class, ResultViews.class })
public @interface PageTest {

}
