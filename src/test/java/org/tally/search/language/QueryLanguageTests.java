package org.tally.search.language;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.language.mistake.QueryMistake.Kind;
import org.tally.search.language.mistake.QueryMistakeException;
import org.tally.web.TestVocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class QueryLanguageTests {

	private final QueryLanguage language = new QueryLanguage(new TestVocabulary(),
			Clock.fixed(Instant.parse("2017-06-30T12:00:00Z"), ZoneOffset.UTC));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "mosul \"old city | quote", "(mosul OR raqqa | ( at character 1", "mosul) | ) at character 6",
					"mosul AND | Add the missing word", "autor:reuters | no field “autor:”",
					"title: | right after its colon", "*mosul | end of a word", "place:*x* | end of a word",
					"m* | 2 letters", "mosul^3 | Weights", "place:[a TO b] | Ranges", "12:30 | : at character 3",
					"mosul -- raqqa | - at character 7", "\"a b\"~99999999999 | 100 words apart",
					"figure:nonsense | no figure type “nonsense”", "((((((((((( mosul ))))))))))) | 10 deep",
					"figure:killed>=many | “many” is no number", "published:someday | “someday” is no date",
					"a~ b~ c~ d~ e~ f~ | more than 5 near spellings", "killed>100 | figure:killed>=100",
					"language:elvish | no language" })
	void aMistakeIsAnsweredWithWhatToChange(String query, String advice) {
		assertThat(mistake(query).message()).contains(advice);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "mosul \"old city | mosul \"old city\" | \"",
			"mosul \" | mosul | \"", "“west mosul | “west mosul\" | “", "(mosul OR raqqa | (mosul OR raqqa) | (",
			"((mosul) | ((mosul)) | (", "mosul) raqqa | mosul raqqa | )", "mosul () | mosul | ()",
			"mosul AND | mosul | AND", "OR mosul | mosul | OR", "mosul OR AND raqqa | mosul  AND raqqa | OR",
			"mosul (raqqa OR) | mosul (raqqa ) | OR", "autor:reuters | by:reuters | autor:",
			"plase:(mosul OR raqqa) | place:(mosul OR raqqa) | plase:",
			"http://site.example/x | \"http://site.example/x\" | http:", "mosul title: | mosul | title:",
			"*mosul | mosul | *mosul", "mo*ul | mo* | mo*ul", "m* | m | m*", "m?sul raqqa | msul~ raqqa | m?sul",
			"title:mo??ul | title:moul~ | mo??ul", "m?s*l | msl~ | m?s*l", "?mosul | mosul~ | ?mosul",
			"mosul^3 raqqa^2.5 | mosul raqqa | ^3", "place:[a TO b] | place:(a b) | [a TO b]",
			"published:[2017-01 TO 2017-05] | published:2017-01..2017-05 | [2017-01 TO 2017-05]",
			"figure:[100 TO 200] | figure:=100..200 | [100 TO 200]", "12:30 | \"12:30\" | :",
			"\"a b\"~500 | \"a b\"~100 | ~500", "figure:kiled>=5 | figure:killed>=5 | kiled>=5",
			"figure:displased | figure:displaced | displased", "figure:fatalitys>5 | figure:killed>5 | fatalitys>5",
			"published:May 2017 mosul | published:2017-05 mosul | May 2017",
			"about:17 March 2017 | about:2017-03-17 | 17 March 2017",
			"published:>=May 2017 | published:>=2017-05 | >=May 2017",
			"published:>=2017/5/3 | published:>=2017-05-03 | >=2017/5/3",
			"published:\"31 February 2017\" | published:\"2017-02\" | 31 February 2017",
			"published:\"from May 2017 to June 2017\" | published:\"2017-05..2017-06\" | from May 2017 to June 2017",
			"figure:killed>=x mosul | figure:killed mosul | killed>=x",
			"figure:killed>=200..100 | figure:killed=100..200 | killed>=200..100",
			"killed >= 100 | figure:killed>=100 | killed >= 100",
			"published>=2017-05 | published:>=2017-05 | published>=2017-05", "title=mosul | title:mosul | title=mosul",
			"published:2017/5/3 | published:2017-05-03 | 2017/5/3",
			"published:2017-06..2017-05 | published:2017-05..2017-06 | 2017-06..2017-05",
			"published:2017-02-31 | published:2017-02 | 2017-02-31",
			"published:last-week | published:last-7-days | last-week",
			"raqqa published:someday | raqqa someday | someday", "/mos.l/ raqqa | mos l raqqa | /mos.l/",
			"language:arabik | language:arabic | arabik", "a1~ b1~ c1~ d1~ e1~ f1~ g1~ | a1~ b1~ c1~ d1~ e1~ f1 g1 | ~",
			"fn:ordered(a b) | ordered(a b) | fn:", "mosul^3 (raqqa | mosul (raqqa) | ^3", "a <= | a | <",
			"\\ | null | \\" })
	void aMistakeHasItsPlaceAndIsMended(String query, String mended, String place) {
		QueryMistake mistake = mistake(query);
		assertThat(query.substring(mistake.start(), mistake.end())).isEqualTo(place);
		assertThat(String.valueOf(mistake.mended())).isEqualTo(mended);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"", "(", ")", "[", "{a TO", "a:b:c", "^^", "AND OR NOT", "~~", "a^", "-", "a b\\",
			"\\u12", "title:(", "figure:>", "published:", "figure:killed>=", ">=5", "5>3>1", "((((((((((((((((",
			"* * **", "*:*", "NOT NOT a", "a AND NOT", "!", "!!a", "(-)", "+", "a OR -", "\"\" \"", "fn:", "@", "a@b",
			"\u0000", "😀:😀", "a||", "[* TO *]", "{a TO b]", "x:[1 TO", "language:", "place:*", "figure:*",
			"published:*", "-(a", "«a", "≥" })
	void whateverIsTypedIsReadOrMendedToWhatIsRead(String query) {
		try {
			this.language.parse(query);
		}
		catch (QueryMistakeException ex) {
			String mended = ex.mistake().mended();
			assertThat(ex.mistake().end()).isLessThanOrEqualTo(query.length());
			if (mended != null) {
				assertThat(mended).isNotBlank().isNotEqualTo(query);
				assertThat(this.language.parse(mended)).isNotNull();
			}
		}
	}

	@Test
	void aPastedArticleIsTooLong() {
		QueryMistake mistake = mistake("word ".repeat(1_000));
		assertThat(mistake.message()).contains("2,000");
		assertThat(mistake.mended()).hasSizeLessThanOrEqualTo(2_000).startsWith("word word");
	}

	@Test
	void nearSpellingsAreBoundedHoweverMany() {
		QueryMistake mistake = mistake("mosul~ ".repeat(250));
		assertThat(mistake.kind()).isEqualTo(Kind.MANY_SPELLINGS);
		assertThat(mistake.mended()).containsPattern("^(mosul~ ){5}mosul mosul");
	}

	@ParameterizedTest
	@ValueSource(strings = { "killed/wounded", "/", "what?", "mosul?", "mosul \\?", "\"m?sul\"", "m\\?sul",
			"what of m?sul in the war of raqqa and homs", "al-Zinjili", "U.S.-led", "Iraq's \"exact words\"", "-mosul",
			"NOT mosul", "a && b || !c", "\"two words\"~5", "displac*", "mosull~", "title:(a OR b)", "*", "",
			"٣٠ قتيلا", "- mosul", "figure:killed", "figure:in_need", "mosul -", "“west mosul”", "name@site.example",
			"figure:killed>=100", "figure:killed >= 1,000", "figure:killed≥100", "figure:>100",
			"figure:killed=100..200", "figure:killed=100..", "figure:(killed>=100 OR injured>=50)",
			"published:2017-05..2017-06", "published:..2017-06", "published:>=2017-05", "published:last-30-days",
			"published:none", "about:2017-03-17", "language:arabic", "place:(mosul OR raqqa)", "/tmp/",
			"place:\"deir ez-zor\"", "a\\>b" })
	void whatPeopleTypeIsAQuery(String query) {
		assertThat(this.language.parse(query)).isNotNull();
	}

	@ParameterizedTest
	@CsvSource({ "mosul - raqqa, mosul raqqa", "“west mosul”, \"west mosul\"",
			"figure:killed ≥ 100, figure:killed>=100", "a b OR c d, a (b OR c) d", "a OR b c OR d, (a OR b) (c OR d)",
			"a AND b OR c, (a AND b) OR c", "a or b, a 'or' b", "title:(a b), title:a title:b", "NOT a, -a",
			"a || b, a OR b", "figure:=5..9, 'figure: = 5..9'", "published:=2017, published:2017",
			"published:last-30-days, published:2017-06-01..2017-06-30", "language:Arabic, language:ar",
			"Title:mosul, title:mosul", "PLACE:mosul, place:mosul", "published:\"May 2017\", published:2017-05",
			"published:\"17 March 2017\", published:2017-03-17", "about:\"March 17th 2017\", about:2017-03-17",
			"published:sept-2017, published:2017-09", "published:\"May 2017..June 2017\", published:2017-05..2017-06",
			"published:\"May–June 2017\", published:2017-05..2017-06", "published:\">= May 2017\", published:>=2017-05",
			"about:\"17-20 March 2017\", about:2017-03-17..2017-03-20", "figure:dead mosul, figure:killed mosul",
			"figure:deaths>=5, figure:killed>=5", "figure:wounded, figure:injured", "figure:fled, figure:displaced",
			"figure:killed-or-injured, figure:casualties", "figure:in-need, figure:in_need",
			"Figure:Killed>=100, figure:killed>=100", "place:\"none\", place:none", "Actor:NONE, actor:none" })
	void theseAreTheSame(String one, String other) {
		assertThat(this.language.parse(one).toString())
			.isEqualTo(this.language.parse(other.replace("'", "")).toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "how many died in raqqa? | died raqqa?", "what happened in title:raqqa homs | title:raqqa homs",
					"happened in homs | happened homs", "who was killed in raqqa | killed raqqa",
					"who died in raqqa | died raqqa",
					"how many civilians were killed in mosul -raqqa | civilians killed mosul -raqqa",
					"fall of raqqa OR mosul | fall raqqa OR mosul",
					"what of \"the old city\" homs | \"the old city\" homs", "how many place:mosul | place:mosul",
					"(how many fled) OR (siege of homs) | fled OR (siege homs)", "HOW MANY DIED IN RAQQA | DIED RAQQA",
					"where is the U.S. army | U.S. army", "what's the displac* in mosul | displac* mosul" })
	void aWordThatOnlyHoldsTheOthersTogetherIsNotLookedFor(String query, String words) {
		assertThat(this.language.parse(query).toString()).isEqualTo(this.language.parse(words).toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "us strikes raqqa | us strikes raqqa", "US strikes in raqqa | US strikes raqqa",
					"us strikes in raqqa | us strikes raqqa", "raqqa may 2017 | raqqa may 2017",
					"the WHO in aleppo | WHO aleppo", "who aleppo | who aleppo", "is raqqa | is raqqa",
					"IT aleppo | IT aleppo", "doctors without borders | doctors without borders",
					"the doctors without borders -homs | doctors without borders",
					"\"how many\" killed | \"how many\" killed", "title:how killed | title:how killed",
					"title:(fall of raqqa) | title:fall title:of title:raqqa", "raqqa -the | raqqa -the",
					"raqqa -(the fall) | raqqa -(the fall)", "raqqa AND of | raqqa AND of", "raqqa OR of | raqqa OR of",
					"raqqa +of | raqqa +of", "raqqa th* | raqqa th*", "to be or not to be | to be or not to be",
					"how many -raqqa | how many -raqqa", "of published:2017 | of published:2017" })
	void namesAcronymsAndWhatIsAskedForJustSoStayRequired(String query, String words) {
		String parsed = this.language.parse(query).toString();
		for (String word : words.replaceAll("\\w+:|[()\"*+-]|\\b(AND|OR)\\b|2017", " ").strip().split("\\s+")) {
			assertThat(parsed).containsPattern("[\" ]" + word + "[\" ]");
		}
	}

	@Test
	void neighbouringWordsAreOneQuerySoThatNamesOfSeveralWordsAreOne() {
		assertThat(this.language.parse("islamic state -mosul").toString()).contains("islamic state");
	}

	@Test
	void anyNameOfAnActorOrPlaceStandsForItsId() {
		assertThat(this.language.parse("actor:daesh").toString()).contains("actorIds", "islamic-state");
		assertThat(this.language.parse("actor:\"islamic state\"").toString()).contains("actorIds", "islamic-state");
		assertThat(this.language.parse("actor:(islamic state)").toString()).contains("actorIds", "islamic-state");
		assertThat(this.language.parse("place:mossoul").toString()).contains("placeIds", "iq-mosul");
	}

	@ParameterizedTest
	@CsvSource({ "place, placeIds", "actor, actorIds", "figure, figureTypes", "publication, publication",
			"language, language", "published, publishedAt", "about, aboutDates" })
	void noneIsWhatHasNoValueInTheField(String field, String indexed) {
		String without = "{\"must_not\":[{\"exists\":{\"field\":\"" + indexed + "\"}}]}";
		assertThat(this.language.parse(field + ":none").toString()).contains(without);
		assertThat(this.language.parse("mosul -" + field + ":none").toString()).contains(without);
	}

	@Test
	void aFiguresTypeAndNumberAreAskedOfOneFigure() {
		assertThat(this.language.parse("figure:killed>=100").toString()).contains("nested", "figures.type",
				"figures.low");
		assertThat(this.language.parse("figure:killed").toString()).doesNotContain("nested").contains("figureTypes");
	}

	private QueryMistake mistake(String query) {
		assertThatExceptionOfType(QueryMistakeException.class).isThrownBy(() -> this.language.parse(query));
		return catchThrowableOfType(QueryMistakeException.class, () -> this.language.parse(query)).mistake();
	}

}
