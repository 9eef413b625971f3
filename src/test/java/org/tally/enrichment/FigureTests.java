package org.tally.enrichment;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tally.article.figure.Basis;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureStatus;
import org.tally.article.figure.Population;
import org.tally.article.mention.DateRange;
import org.tally.article.mention.Named;

import static org.assertj.core.api.Assertions.assertThat;

class FigureTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Twelve farmers were killed in the raid.                          | killed 12..12 exact
			The blast killed nine shoppers.                                  | killed 9..9 exact
			A landslide claimed the lives of 14 miners.                      | killed 14..14 exact
			Officials put the death toll at 61.                              | killed 61..61 exact
			The flood caused 18 deaths.                                      | killed 18..18 exact
			Six students died at the gate.                                   | killed 6..6 exact
			Thirty shepherds were wounded.                                   | injured 30..30 exact
			The fire hurt eight cooks.                                       | injured 8..8 exact
			The battle left 90 casualties.                                   | casualties 90..90 exact
			Some 40 villagers were killed or wounded.                        | casualties 40..40 about
			Eleven sailors are still missing.                                | missing 11..11 exact
			Bandits kidnapped 33 pupils.                                     | abducted 33..33 exact
			Police arrested 25 smugglers.                                    | detained 25..25 exact
			Seventeen insurgents surrendered.                                | detained 17..17 exact
			The storm displaced 4,500 people.                                | displaced 4500..4500 exact
			Around 700 families fled the valley.                             | displaced 700..700 about
			Nearly 900 people departed western Homs on Friday.               | displaced 900..900 about
			Some 4,100 people are verified as displaced.                     | displaced 4100..4100 about
			Eleven bakers were listed as missing.                            | missing 11..11 exact
			The camp hosts 9,100 refugees.                                   | displaced 9100..9100 exact
			More than 300 residents returned to their homes.                 | returned 300.. more_than
			Some 5,000 civilians are trapped in the old quarter.             | trapped 5000..5000 about
			About 2 million people need food.                                | in_need 2000000..2000000 about
			Doctors treated 85 patients.                                     | assisted 85..85 exact
			The ministry deployed 1,200 soldiers.                            | fighters 1200..1200 exact
			The strike destroyed five bridges.                               | destroyed 5..5 exact
			Jets carried out 16 air strikes.                                 | strikes 16..16 exact
			Customs officers seized 70 rifles.                               | seized 70..70 exact
			The army recaptured four villages.                               | territory 4..4 exact
			Donors pledged $3.5 million for the relief effort.               | funding 3500000..3500000 exact
			""")
	void everyTypeIsFound(String sentence, String figure) {
		assertThat(Reading.figures(sentence)).contains(figure);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Police said 352 monks were killed.                | killed 352..352 exact
			Nearly 60 monks were killed.                      | killed 60..60 about
			At least four monks were killed.                  | killed 4.. at_least
			Forty or more monks were killed.                  | killed 40.. at_least
			More than 100 monks were killed.                  | killed 100.. more_than
			Up to 80 monks were killed.                       | killed ..80 at_most
			Fewer than 30 monks were killed.                  | killed ..30 less_than
			Between 15 and 20 monks were killed.              | killed 15..20 range
			The raid killed 15 to 20 monks.                   | killed 15..20 range
			Several monks were killed.                        | killed .. vague
			A large number of monks were killed.              | killed .. vague
			Dozens of monks were killed.                      | killed 24..99 vague
			Scores of monks were killed.                      | killed 40..99 vague
			Tens of monks were killed.                        | killed 20..99 vague
			Hundreds of monks were killed.                    | killed 200..999 vague
			Thousands of monks were killed.                   | killed 2000..9999 vague
			Tens of thousands of monks were killed.           | killed 20000..99999 vague
			Hundreds of thousands of monks fled.              | displaced 200000..999999 vague
			Millions of monks fled.                           | displaced 2000000..9999999 vague
			More than a dozen monks were killed.              | killed 12.. more_than
			Half a million monks fled.                        | displaced 500000..500000 exact
			Twenty-three monks were killed.                   | killed 23..23 exact
			Two dozen monks were killed.                      | killed 24..24 exact
			The war killed 1.2 million monks.                 | killed 1200000..1200000 exact
			""")
	void everyQuantifierSetsItsBounds(String sentence, String figure) {
		assertThat(Reading.figures(sentence)).containsExactly(figure);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The clinic opened on 12 May 2015.
			About 45 percent of the harvest rotted.
			The 64-year-old baker was unhurt.
			Talks lasted three hours.
			The lorry stopped 10 km north of the bridge.
			The 9th Division moved on.
			Two witnesses said the road was quiet.
			The council adopted Resolution 2254.
			The siren rang at 10:45.
			Sixty people left a note for the guard.
			Sixty people left a note for Omar.
			""")
	void numbersThatCountNothingAreNoFigures(String sentence) {
		assertThat(Reading.figures(sentence)).isEmpty();
	}

	@Test
	void aListSharesItsVerb() {
		assertThat(Reading.figures("The quake left 980 people dead and more than 6,000 wounded."))
			.containsExactly("killed 980..980 exact", "injured 6000.. more_than");
		assertThat(Reading.figures("Gunmen killed 20 traders, including five children."))
			.containsExactly("killed 20..20 exact", "killed 5..5 exact");
		assertThat(Reading.figures("Ten porters and three guides were killed.")).containsExactly("killed 10..10 exact",
				"killed 3..3 exact");
	}

	@Test
	void headlinesNeedNoVerbOfTheirOwn() {
		assertThat(Reading.figures("4 killed 11 injured in market fire")).containsExactly("killed 4..4 exact",
				"injured 11..11 exact");
	}

	@Test
	void anArticleCountsOnePersonHarmedOrOneThingDestroyedButNoAttack() {
		assertThat(Reading.figures("A woman was killed.")).containsExactly("killed 1..1 exact");
		assertThat(Reading.figures("Rebels shot down a helicopter.")).containsExactly("destroyed 1..1 exact");
		assertThat(Reading.figures("An air strike hit the depot.")).isEmpty();
		assertThat(Reading.figures("A car bomb went off.")).isEmpty();
	}

	@Test
	void theVerbOutweighsTheNoun() {
		assertThat(Reading.figures("Soldiers freed 19 abducted villagers.")).containsExactly("assisted 19..19 exact");
		assertThat(Reading.figures("Troops destroyed seven car bombs.")).containsExactly("destroyed 7..7 exact");
	}

	@Test
	void theSubjectOfAnActiveVerbIsNoVictim() {
		assertThat(Reading.figures("Two bombers killed 30 worshippers.")).contains("killed 30..30 exact")
			.doesNotContain("killed 2..2 exact");
	}

	@Test
	void elidedNounsTakeThePopulationOfWhatTheyContinue() {
		List<Figure> figures = Reading.read("Shells killed 20 civilians and injured 30 others.").figures();
		assertThat(figures).extracting(Figure::population).containsExactly(Population.CIVILIANS, Population.CIVILIANS);
	}

	@Test
	void peopleAreToldApart() {
		assertThat(populations("Four soldiers were killed.")).containsExactly(Population.SECURITY_FORCES);
		assertThat(populations("Four militants were killed.")).containsExactly(Population.COMBATANTS);
		assertThat(populations("Four nurses were killed.")).containsExactly(Population.MEDICS);
		assertThat(populations("Four reporters were killed.")).containsExactly(Population.JOURNALISTS);
		assertThat(populations("Four aid workers were killed.")).containsExactly(Population.AID_WORKERS);
		assertThat(populations("Four girls were killed.")).containsExactly(Population.CHILDREN);
		assertThat(populations("Four tourists were killed.")).containsExactly(Population.PEOPLE);
	}

	private static List<Population> populations(String text) {
		return Reading.read(text).figures().stream().map(Figure::population).toList();
	}

	@Test
	void aFigureSaysWhereWhenByWhomAndByWhoseAccount() {
		Figure figure = Reading
			.read("Russian air force raids killed 13 civilians in Binnish on Tuesday, Amnesty International said.",
					LocalDate.of(2016, 3, 10))
			.figures()
			.get(0);
		assertThat(figure.location()).extracting(Named::text).isEqualTo("Binnish");
		assertThat(figure.date()).isEqualTo(DateRange.of(LocalDate.of(2016, 3, 8)));
		assertThat(figure.perpetrator()).extracting(Named::id).isEqualTo("russian-air-force");
		assertThat(figure.attribution()).extracting(Named::id).isEqualTo("amnesty-international");
		assertThat(figure.basis()).isEqualTo(Basis.EVENT);
		assertThat(figure.status()).isEqualTo(FigureStatus.REPORTED);
		assertThat(figure.unit()).isEqualTo("people");
		assertThat(figure.who()).isEqualTo("civilians");
	}

	@Test
	void numbersAloneMayFollowEachOtherWithoutEnd() {
		assertThat(Reading.read("Six were destroyed. ".repeat(20_000)).figures()).hasSize(20_000)
			.extracting(Figure::unit)
			.containsOnly("things");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Nine of the 30 army tents were destroyed.            | tents
			Ten lorries were destroyed; six more were damaged.   | lorries
			About 300 were destroyed.                            | things
			About 300 were wounded.                              | people
			""")
	void aNumberAloneCountsWhatItIsPartOf(String sentence, String unit) {
		assertThat(Reading.read(sentence).figures()).last().extracting(Figure::unit).isEqualTo(unit);
	}

	@Test
	void basisAndStatusAreTold() {
		assertThat(Reading.read("Over 900 people have been killed since January.").figures().get(0).basis())
			.isEqualTo(Basis.CUMULATIVE);
		assertThat(Reading.read("Some 900 people remain trapped in the mine.").figures().get(0).basis())
			.isEqualTo(Basis.STOCK);
		assertThat(Reading.read("The drought could displace 900 families.").figures().get(0).status())
			.isEqualTo(FigureStatus.FORECAST);
	}

	@Test
	void familiesAreHouseholds() {
		assertThat(Reading.read("Floods displaced 60 families.").figures().get(0).unit()).isEqualTo("households");
	}

	@Test
	void otherLanguagesGetNoInventedFigures() {
		assertThat(Reading
			.read("Au moins 35 personnes ont été tuées dans une attaque contre un village du nord du pays,"
					+ " selon les autorités locales qui ont ouvert une enquête.")
			.figures()).isEmpty();
	}

}
