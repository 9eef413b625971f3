package org.tally.enrichment;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tally.article.mention.DateMention;
import org.tally.article.mention.DateRange;

import static org.assertj.core.api.Assertions.assertThat;

class DateTests {

	/** A Thursday. */
	private static final LocalDate PUBLISHED = LocalDate.of(2016, 3, 10);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The school shut on Monday.                 | 2016-03-07 | 2016-03-07
			The school shut on Thursday.               | 2016-03-10 | 2016-03-10
			The school will reopen on Monday.          | 2016-03-14 | 2016-03-14
			The school shut yesterday.                 | 2016-03-09 | 2016-03-09
			The school shut last week.                 | 2016-02-29 | 2016-03-06
			The school shut last month.                | 2016-02-01 | 2016-02-29
			The school shut last year.                 | 2015-01-01 | 2015-12-31
			The school shut two days ago.              | 2016-03-08 | 2016-03-08
			The school shut in October.                | 2015-10-01 | 2015-10-31
			The school shut in February.               | 2016-02-01 | 2016-02-29
			The school shut on 17 February.            | 2016-02-17 | 2016-02-17
			The school shut on November 3.             | 2015-11-03 | 2015-11-03
			The school shut on August 21, 2013.        | 2013-08-21 | 2013-08-21
			The school shut in March 2011.             | 2011-03-01 | 2011-03-31
			The school shut in 2014.                   | 2014-01-01 | 2014-12-31
			The school shut on 2016-02-05.             | 2016-02-05 | 2016-02-05
			""")
	void expressionsAreReadAgainstTheDayOfPublication(String text, LocalDate from, LocalDate to) {
		assertThat(Reading.read(text, PUBLISHED).dates()).extracting(DateMention::days)
			.containsExactly(new DateRange(from, to));
	}

	@Test
	void withoutADayOfPublicationRelativeDatesMeanNothing() {
		assertThat(Reading.read("The school shut on Monday.").dates()).extracting(DateMention::days)
			.containsExactly((DateRange) null);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Published April 19 2017 The dam burst.                                 | 2017-04-19
			Sun 16 Apr 2017 Dam bursts in the hills.                               | 2017-04-16
			date 2017-06-05 The dam burst.                                         | 2017-06-05
			05-04-2016 The dam burst.                                              | 2016-04-05
			18.10.2014Get short URL The dam burst.                                 | 2014-10-18
			Last updated at Aug 032016 HILLTOP The dam burst.                      | 2016-08-03
			HILLTOP, Aug. 3, 2016 - The dam burst.                                 | 2016-08-03
			Posted on August 3 2016 by Jo Bloggs The dam burst.                    | 2016-08-03
			Dam bursts. Wednesday 16 November 2016 19:02 The valley is flooded.    | 2016-11-16
			""")
	void theDatelineTellsTheDayOfPublication(String text, LocalDate day) {
		assertThat(Reading.read(text).publishedAt()).isEqualTo(day);
	}

	@Test
	void aBylinesDateWinsOverThePageClockAboveIt() {
		assertThat(Reading
			.read("Friday, 1 March, 2019\n\nDam bursts in the hills\n\nJo Bloggs | 2 July, 2017, 08:15\n\n"
					+ "The dam burst at dawn.")
			.publishedAt()).isEqualTo(LocalDate.of(2017, 7, 2));
	}

	@Test
	void theDatelineWinsOverMetadataWhichMayBeTheDayOfTheEvent() {
		assertThat(Reading.read("Published April 19 2017 The dam burst.", LocalDate.of(2017, 4, 17)).publishedAt())
			.isEqualTo(LocalDate.of(2017, 4, 19));
		assertThat(Reading.read("The dam burst.", LocalDate.of(2017, 4, 17)).publishedAt())
			.isEqualTo(LocalDate.of(2017, 4, 17));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The dam burst on 3 May 2013 after days of rain.",
			"The dam fund sold bonds due May 3, 2031, to repair the wall.",
			"Survivors of the May 3, 2013, flood met again.",
			"The keeper stands by the wall Friday, May 3, 2013, in Hilltop." })
	void aDateOfTheStoryIsNoDateline(String text) {
		assertThat(Reading.read(text).publishedAt()).isNull();
	}

	@Test
	void stretchesAndVagueWordsAreNoDates() {
		assertThat(Reading.read("Over the past three days and in recent weeks nobody came.", PUBLISHED).dates())
			.isEmpty();
	}

}
