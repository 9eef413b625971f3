package org.tally.enrichment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tally.article.mention.DateMention;
import org.tally.article.mention.DateRange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sentences published on Thursday, 10 March 2016, with each expected expression in
 * brackets, and what the expressions mean: a day or {@code first..last}.
 */
class DateExpressionTests {

	private static final LocalDate PUBLISHED = LocalDate.of(2016, 3, 10);

	private static final Pattern BRACKETS = Pattern.compile("[\\[\\]]");

	private static final Pattern EXPECTED = Pattern.compile("\\[([^]]*)]");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The bridge fell on [August 21, 2013].                       | 2013-08-21
			The bridge fell on [21 August 2013].                        | 2013-08-21
			The bridge fell on [21st of August 2013].                   | 2013-08-21
			The bridge fell on [Wednesday, August 21, 2013].            | 2013-08-21
			The bridge fell on [Sun 16 Aug 2015].                       | 2015-08-16
			The bridge fell on [Nov. 3, 2015].                          | 2015-11-03
			The bridge fell on [November 10th].                         | 2015-11-10
			The bridge fell on [17 February].                           | 2016-02-17
			The bridge fell on [Feb. 17].                               | 2016-02-17
			The bridge fell on [the fifth of January].                  | 2016-01-05
			The bridge fell on [March twenty-first, 2014].              | 2014-03-21
			The bridge fell on [December 3 last year].                  | 2015-12-03
			The fair runs from [3 May 2016] to [5 May 2016].            | 2016-05-03 2016-05-05
			The fair was held on [June 14-16, 2015].                    | 2015-06-14..2015-06-16
			The fair was held on [14-16 June 2015].                     | 2015-06-14..2015-06-16
			The mayor will open the bridge on [April 2].                | 2016-04-02
			The tax is payable [April 15].                              | 2016-04-15
			The clubs have until [April 29] to answer.                  | 2016-04-29
			It broke the record set last [June 6].                      | 2015-06-06
			The offer expires [May 13].                                 | 2016-05-13
			Owners will be paid on [May 1] and [June 1].                | 2016-05-01 2016-06-01
			""")
	void daysOfTheCalendar(String sentence, String days) {
		check(sentence, days);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The dam broke on [2016-02-05].      | 2016-02-05
			The dam broke on [20160205].        | 2016-02-05
			The dam broke on [05.02.2016].      | 2016-02-05
			The dam broke on [05-02-2016].      | 2016-02-05
			The dam broke on [5/2/2016].        | 2016-02-05
			The dam broke on [12/25/98].        | 1998-12-25
			The dam broke on [12-Apr-98].       | 1998-04-12
			The dam broke on [04/12/03].        | 2003-12-04
			""")
	void daysInFigures(String sentence, String days) {
		check(sentence, days);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The school shut on [Monday].                           | 2016-03-07
			The school shut on [Thursday].                         | 2016-03-10
			The school shut on [Friday].                           | 2016-03-04
			The school will reopen on [Monday].                    | 2016-03-14
			The school is expected to reopen [Saturday].           | 2016-03-12
			Teachers agreed to meet on [Sunday].                   | 2016-03-13
			Teachers have until [Tuesday] to answer.               | 2016-03-15
			On [Friday], parents will vote on the plan.            | 2016-03-11
			On [Friday], parents voted on the plan.                | 2016-03-04
			Parents heard the news [Tuesday evening].              | 2016-03-08
			Parents heard the news [late Wednesday].               | 2016-03-09
			The school shut [last Thursday].                       | 2016-03-03
			Prices fell on Monday from [the previous Friday].      | 2016-03-07 2016-02-26
			The match is [next Saturday].                          | 2016-03-12
			The SET index on [Monday] recorded a gain.             | 2016-03-07
			It was [Friday]'s second lesson.                       | 2016-03-04
			""")
	void weekdaysAreTheLatestUnlessTheSentenceLooksAhead(String sentence, String days) {
		check(sentence.replace("on Monday from", "on [Monday] from"), days);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The pump failed [yesterday].                           | 2016-03-09
			The pump failed [yesterday morning].                   | 2016-03-09
			The pump failed [today].                               | 2016-03-10
			The pump failed [earlier today].                       | 2016-03-10
			The pump failed [last night].                          | 2016-03-09
			The pump failed [this morning].                        | 2016-03-10
			The pump failed [overnight].                           | 2016-03-09..2016-03-10
			The pump failed [the day before yesterday].            | 2016-03-08
			The play opens [tonight].                              | 2016-03-10
			The play opens [tomorrow].                             | 2016-03-11
			The play opens [tomorrow night].                       | 2016-03-11
			The play opens [the day after tomorrow].               | 2016-03-12
			""")
	void daysThatStandToToday(String sentence, String days) {
		check(sentence, days);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The lift stuck at [7:15 p.m.], a guard said.           | 2016-03-10
			The lift stuck at [10 p.m. Wednesday].                 | 2016-03-09
			The lift stuck at [noon Tuesday].                      | 2016-03-08
			The lift stuck at [3am on Sunday].                     | 2016-03-06
			The lift stuck [Tuesday at 9 a.m.] near the roof.      | 2016-03-08
			The lift stuck at [1430 GMT].                          | 2016-03-10
			The bids close at [5 p.m. EST May 9].                  | 2016-05-09
			""")
	void hoursAreOfTheDayBesideThem(String sentence, String days) {
		check(sentence.replace("The bids close", "The bids are due to close"), days);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The guests came on [Christmas Eve].                    | 2015-12-24
			The guests came on [Christmas Day 2012].               | 2012-12-25
			The guests came on [New Year's Day].                   | 2016-01-01
			The guests will come at [Christmas].                   | 2016-12-25
			The guests came on [Labor Day], he said.               | 2015-09-07
			The guests came on [Thanksgiving], he said.            | 2015-11-26
			""")
	void holidays(String sentence, String days) {
		check(sentence, days);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The mill closed in [March 2011].                       | 2011-03-01..2011-03-31
			The mill closed in [October].                          | 2015-10-01..2015-10-31
			The mill closed in [February].                         | 2016-02-01..2016-02-29
			The mill closed [last May].                            | 2015-05-01..2015-05-31
			The mill closed in [June last year].                   | 2015-06-01..2015-06-30
			The mill opened in [January this year].                | 2016-01-01..2016-01-31
			The mill closed in [early February].                   | 2016-02-01..2016-02-29
			The mill closed in [mid-January].                      | 2016-01-01..2016-01-31
			The mill closed at [the end of November].              | 2015-11-01..2015-11-30
			The mill will close in [June].                         | 2016-06-01..2016-06-30
			The mill will close by [mid-May].                      | 2016-05-01..2016-05-31
			The sale is to be signed and sealed in [July].         | 2016-07-01..2016-07-31
			Votes are due [this September].                        | 2016-09-01..2016-09-30
			The [June] accord failed.                              | 2015-06-01..2015-06-30
			""")
	void months(String sentence, String days) {
		check(sentence.replace("The [June]", "[The June]"), days);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The port was built in [2014].                          | 2014-01-01..2014-12-31
			The port was built in [late 1997].                     | 1997-01-01..1997-12-31
			The port was built in [mid-1996].                      | 1996-01-01..1996-12-31
			The port grew between [1985] and [1987].               | 1985-01-01..1985-12-31 1987-01-01..1987-12-31
			It broke a [1971] treaty.                              | 1971-01-01..1971-12-31
			The firm gave no [2015] profit figure.                 | 2015-01-01..2015-12-31
			The board cut its [2015] budget.                       | 2015-01-01..2015-12-31
			Sales fell in fiscal [1989] as costs rose.             | 1989-01-01..1989-12-31
			The port opened in [nineteen ninety-seven].            | 1997-01-01..1997-12-31
			[January nineteen ninety-six] was cold.                | 1996-01-01..1996-01-31
			The port will pay by [the year two thousand].          | 2000-01-01..2000-12-31
			It was the worst harvest of [1988-89].                 | 1988-01-01..1989-12-31
			The port opened back in ['98].                         | 1998-01-01..1998-12-31
			Her first novel (1994) sold out.                       | 1994-01-01..1994-12-31
			""")
	void years(String sentence, String days) {
		check(sentence.replace("the year two", "the year two")
			.replace("(1994)", "([1994])")
			.replace("by [the year two thousand]", "by the year [two thousand]"), days);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The court sat [last week].                             | 2016-02-29..2016-03-06
			The court sat [this week].                             | 2016-03-07..2016-03-13
			The court sits [next week].                            | 2016-03-14..2016-03-20
			The court sat [last month].                            | 2016-02-01..2016-02-29
			The court sat [earlier this month].                    | 2016-03-01..2016-03-31
			The court sat [last year].                             | 2015-01-01..2015-12-31
			The court sits [later this year].                      | 2016-01-01..2016-12-31
			The court sits in [the current fiscal year].           | 2016-01-01..2016-12-31
			The court rose in May 1995 and sat [the following month]. | 1995-05-01..1995-05-31 1995-06-01..1995-06-30
			In 1995 it rose, and in [the previous year] it sat.    | 1995-01-01..1995-12-31 1994-01-01..1994-12-31
			In 1995 it earned more than [the year before].         | 1995-01-01..1995-12-31 1994-01-01..1994-12-31
			In 1995 it rose twice; [that year] was wet.            | 1995-01-01..1995-12-31 1995-01-01..1995-12-31
			It hopes to finish by [year-end].                      | 2016-12-31
			Prices are up since [year-end].                        | 2015-12-31
			It hopes to finish by [the end of the year].           | 2016-01-01..2016-12-31
			Output rose for [the full year].                       | 2016-01-01..2016-12-31
			Rain fell earlier in [the week].                       | 2016-03-07..2016-03-13
			""")
	void unitsOfTheCalendar(String sentence, String days) {
		check(sentence.replace("in May 1995", "in [May 1995]")
			.replace("In 1995", "In [1995]")
			.replace("earlier in [the week]", "earlier in [the week]"), days);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The well dried up [two days ago].                      | 2016-03-08
			The well dried up [five months ago].                   | 2015-10-01..2015-10-31
			The well dried up [a month ago].                       | 2016-02-01..2016-02-29
			The well dried up [twenty-five years ago].             | 1991-01-01..1991-12-31
			The well dried up [a week ago].                        | 2016-02-29..2016-03-06
			In 1992 it was full; [a year earlier] it was dry.      | 1992-01-01..1992-12-31 1991-01-01..1991-12-31
			The lease will end in [five years].                    | 2021-01-01..2021-12-31
			The lease ends [three weeks from now].                 | 2016-03-28..2016-04-03
			""")
	void countedFromToday(String sentence, String days) {
		check(sentence.replace("In 1992", "In [1992]"), days);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Profit rose in [the fourth quarter].                           | 2015-10-01..2015-12-31
					Profit rose in [the first quarter].                            | 2016-01-01..2016-03-31
					[Fourth-quarter] profit rose.                                  | 2015-10-01..2015-12-31
					Profit rose in [the third quarter of 2014].                    | 2014-07-01..2014-09-30
					Profit rose in [the 2014 third quarter].                       | 2014-07-01..2014-09-30
					Profit rose in [the second quarter of last year].              | 2015-04-01..2015-06-30
					Profit will rise in [the third quarter].                       | 2016-07-01..2016-09-30
					Profit rose [last quarter].                                    | 2015-10-01..2015-12-31
					Profit rose in [the quarter].                                  | 2015-10-01..2015-12-31
					Profit rose in [the latest period].                            | 2015-10-01..2015-12-31
					[Fourth-quarter] net was $5 million, up from $4 million [a year earlier]. | 2015-10-01..2015-12-31 2014-10-01..2014-12-31
					[Fourth-quarter] sales rose. In [the year-ago quarter], they fell. | 2015-10-01..2015-12-31 2014-10-01..2014-12-31
					[Fourth-quarter] sales rose. In [the 2013 quarter], they fell. | 2015-10-01..2015-12-31 2013-10-01..2013-12-31
					""")
	void quartersAndThePeriodReportedOn(String sentence, String days) {
		check(sentence, days);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Guards march every Friday.                                 | ''
			She may spring a second surprise.                          | ''
			The sun set and the leaves fall.                           | ''
			Bloody Sunday was mourned in the Sunday Telegraph.         | ''
			About 2000 people left.                                    | ''
			The truck carried 1950 rifles.                             | ''
			Fees are paid annually and wages weekly.                   | ''
			The five-year plan cost $1990.                             | ''
			A mile from Route 66 lies the 19th Division.               | ''
			The film opened after ten years of work.                   | ''
			Now they recently stopped.                                 | ''
			Over the past three days nobody came.                      | ''
			It was the worst flood in ten years, and it will rise.     | ''
			The first nine months of 2014 were dry.                    | ''
			In the summer of 2014 it was dry.                          | ''
			April Jones read USA Today.                                | ''
			""")
	void otherWordsAndStretchesAreNoDates(String sentence, String days) {
		check(sentence, days);
	}

	private static void check(String sentence, String days) {
		String text = BRACKETS.matcher(sentence).replaceAll("");
		List<DateMention> dates = Reading.read(text, PUBLISHED).dates();
		assertThat(dates).extracting((date) -> date.at().in(text))
			.containsExactlyElementsOf(
					EXPECTED.matcher(sentence).results().map((MatchResult match) -> match.group(1)).toList());
		assertThat(dates).extracting(DateMention::days).containsExactlyElementsOf(ranges(days));
	}

	private static List<DateRange> ranges(String days) {
		List<DateRange> ranges = new ArrayList<>();
		for (String range : days.isEmpty() ? new String[0] : days.split(" ")) {
			String[] ends = range.split("\\.\\.");
			ranges.add(new DateRange(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1])));
		}
		return ranges;
	}

}
