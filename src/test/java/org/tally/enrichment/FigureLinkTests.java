package org.tally.enrichment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FigureLinkTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', emptyValue = "",
			textBlock = """
					The clashes displaced 2 314 families and killed 12 people. | displaced 2314..2314 exact; killed 12..12 exact
					In all 1 204 556 people need help. | in_need 1204556..1204556 exact
					One and a half million people have fled. | displaced 1500000..1500000 exact
					Two and a half million people need food. | in_need 2500000..2500000 exact
					About 2.5m people have been displaced since May. | displaced 2500000..2500000 about
					The storm left 300k people homeless. | displaced 300000..300000 exact
					Twenty-odd fighters were killed. | killed 20..20 about
					A couple of hundred people fled the village. | displaced 200..200 exact
					Some half a million people are in need of aid. | in_need 500000..500000 about
					Some 15 to 20 militants died. | killed 15..20 range
					From 15 to 20 militants died. | killed 15..20 range
					Two or three children were injured. | injured 2..3 range
					The number of dead rose from 15 to 20. | killed 20..20 exact
					The death toll rose from 15 to 20 on Monday. | killed 20..20 exact
					At least 10-5 killed in clashes. => | ''
					Between ten and twelve thousand people fled. | displaced 10000..12000 range
					Humanitarian partners require US$ 120 million to help 900,000 people. | funding 120000000..120000000 exact; assisted 900000..900000 exact
					Only USD 45 million has been received against the $200 million required. | funding 45000000..45000000 exact; funding 200000000..200000000 exact
					""")
	void numbersAreReadAsWritten(String sentence, String figures) {
		assertThat(String.join("; ", Reading.figures(sentence))).isEqualTo(figures);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', emptyValue = "",
			textBlock = """
					Fourteen new deaths were reported in Kano (6), Jigawa (5) and Bauchi (3) states. | killed 14..14 exact; killed 6..6 exact; killed 5..5 exact; killed 3..3 exact
					Some 3,450 people were displaced in Tawila (1,200), Kutum (900) and Kabkabiya (1,350). | displaced 3450..3450 about; displaced 1200..1200 exact; displaced 900..900 exact; displaced 1350..1350 exact
					Of the 2.1 million people displaced, 1.2 million are women. | displaced 2100000..2100000 exact; displaced 1200000..1200000 exact
					As of 12 March, 24,310 people (4,862 households) had been displaced from Mopti. | displaced 24310..24310 exact; displaced 4862..4862 exact
					Conflict-related violence caused 318 civilian casualties (94 killed, 224 injured). | casualties 318..318 exact; killed 94..94 exact; injured 224..224 exact
					During the week 4,230 refugees crossed from Burundi into Tanzania, bringing the total to 78,900. | displaced 4230..4230 exact; displaced 78900..78900 exact
					ACLED recorded 1,560 fatalities in 2019 (up from 890 in 2018). | killed 1560..1560 exact; killed 890..890 exact
					The number of casualties rose to 1,203 (412 killed and 791 injured). | casualties 1203..1203 exact; killed 412..412 exact; injured 791..791 exact
					Around 34 per cent of the displaced (12,400 individuals) live in informal settlements. | displaced 12400..12400 exact
					13 bodies were recovered and 7 people remain missing. | killed 13..13 exact; missing 7..7 exact
					Divers pulled three bodies and nine survivors from the ferry. | killed 3..3 exact; assisted 9..9 exact
					""")
	void breakdownsAndComparisonsFollowTheirTotal(String sentence, String figures) {
		assertThat(String.join("; ", Reading.figures(sentence))).isEqualTo(figures);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', emptyValue = "",
			textBlock = """
					Nine out of 30 miners died. | killed 9..9 exact
					Three of the 14 hostages were freed. | assisted 3..3 exact
					320 out of 400 tents were destroyed. | destroyed 320..320 exact
					The raid killed 30 people, among them five children and two women. | killed 30..30 exact; killed 5..5 exact; killed 2..2 exact
					18 civilians (including 6 women and 4 children) were killed. | killed 18..18 exact; killed 6..6 exact; killed 4..4 exact
					Five of the dead were women. | killed 5..5 exact
					The typhoon affected 45,000 people, of whom 3,000 are in evacuation centres. | in_need 45000..45000 exact; displaced 3000..3000 exact
					In 2018, 1,120 people were executed, 300 of them in public. | killed 1120..1120 exact; killed 300..300 exact
					""")
	void aPartIsCountedAndItsWholeIsNot(String sentence, String figures) {
		assertThat(String.join("; ", Reading.figures(sentence))).isEqualTo(figures);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', emptyValue = "",
			textBlock = """
					Hundreds who had fled the fighting returned home. | returned 200..999 vague
					Forty people who were held by the militia since May were released on Friday. | assisted 40..40 exact
					Thirty-six soldiers, who had been sent to guard the bridge, died. | killed 36..36 exact
					30,000 people who were displaced by the flooding have returned home. | returned 30000..30000 exact
					More than 5000 people who had lived under siege for more than two years left the towns. | displaced 5000.. more_than
					""")
	void theVerbOfTheSentenceOutweighsTheOneInside(String sentence, String figures) {
		assertThat(String.join("; ", Reading.figures(sentence))).isEqualTo(figures);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', emptyValue = "",
			textBlock = """
					The shelling of the market by government troops left a man and his two daughters dead. | killed 1..1 exact; killed 2..2 exact
					A rescuer told how 19 pupils had died in the hall along with seven teachers. | killed 19..19 exact; killed 7..7 exact
					The army killed a commander as well as five of his men. | killed 1..1 exact; killed 5..5 exact
					The quake destroyed 1,200 houses and damaged 4,300 others. | destroyed 1200..1200 exact; destroyed 4300..4300 exact
					20 killed 30 injured in Kabul blast | killed 20..20 exact; injured 30..30 exact
					Clashes left dozens dead, wounded hundreds and forced thousands to flee. | killed 24..99 vague; injured 200..999 vague; displaced 2000..9999 vague
					At least 19 health workers have been killed and 23 facilities attacked this year. | killed 19.. at_least; other 23..23 exact
					In Tillaberi, 45 security incidents left 112 civilians dead and 34 abducted in the first quarter. | strikes 45..45 exact; killed 112..112 exact; abducted 34..34 exact
					The floods affected 92,000 people in 14 districts, killed 37 and destroyed 8,200 houses. | in_need 92000..92000 exact; killed 37..37 exact; destroyed 8200..8200 exact
					""")
	void listsShareTheirVerb(String sentence, String figures) {
		assertThat(String.join("; ", Reading.figures(sentence))).isEqualTo(figures);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', emptyValue = "",
			textBlock = """
					Ali Hassan, 31, was killed at the gate. => | ''
					A 2016 truck attack killed 12 people. | killed 12..12 exact
					The 1984 riots displaced 2000 people. | displaced 2000..2000 exact
					One of the soldiers guarded the door. => | ''
					The man was brought before a judge and was charged. => | ''
					The group is a terrorist organization that was banned. => | ''
					The blast killed at least two staff members, a security official said. | killed 2.. at_least
					Hundreds of people watched as two men were executed. | killed 2..2 exact
					OPEC cut output by 190,000 barrels. => | ''
					The firm launched several appeals. => | ''
					Four men threatened to carry out attacks. => | ''
					Nearly 3.2 million children under five are acutely malnourished, including 600,000 with severe acute malnutrition. | in_need 3200000..3200000 about; in_need 600000..600000 exact
					""")
	void whatIsNoCountOfPeopleIsLeftOut(String sentence, String figures) {
		assertThat(String.join("; ", Reading.figures(sentence))).isEqualTo(figures);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', emptyValue = "",
			textBlock = """
					The floods forced the evacuation of 2,300 people from low-lying villages. | displaced 2300..2300 exact
					Authorities ordered 12,000 residents to evacuate as the river rose. | displaced 12000..12000 exact
					Forty households had their houses destroyed. | destroyed 40..40 exact
					Some 1,900 people are still in nine evacuation centres. | displaced 1900..1900 about
					Insecurity pushed 3,400 people out of their villages. | displaced 3400..3400 exact
					Violence drove 12,000 villagers from their homes. | displaced 12000..12000 exact
					Some 75 houses were washed away and 410 people lost their homes. | destroyed 75..75 about; displaced 410..410 exact
					No fewer than 1,200 households lost their homes in the blaze. | displaced 1200.. at_least
					1,120 people are sheltering in 11 evacuation centres. | displaced 1120..1120 exact
					Landslides destroyed 45 houses and damaged 230 in Rumonge, leaving 1,400 people without shelter. | destroyed 45..45 exact; destroyed 230..230 exact; displaced 1400..1400 exact
					About 1,000 people spent the night outdoors. | displaced 1000..1000 about
					Some 5.6 million people are severely food insecure (IPC 3 and above). | in_need 5600000..5600000 about
					Since January, UNHCR has assisted 45,200 individuals with core relief items. | assisted 45200..45200 exact
					WFP reached 1.2 million people with food assistance in March. | assisted 1200000..1200000 exact
					Protection monitoring recorded 312 cases of kidnapping. | abducted 312..312 exact
					Some 60,000 returnees arrived in Pulka. | returned 60000..60000 about
					Some 400 schools remain closed, depriving 120,000 children of education. | other 400..400 about; in_need 120000..120000 exact
					""")
	void reportsOfAidAndDisplacementAreRead(String sentence, String figures) {
		assertThat(String.join("; ", Reading.figures(sentence))).isEqualTo(figures);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', emptyValue = "",
			textBlock = """
					A man, woman and child died in the fire. | killed 1..1 exact; killed 1..1 exact; killed 1..1 exact
					Farmer killed, 3 injured in Basra blast. | killed 1..1 exact; injured 3..3 exact
					The shelling killed 12 people. The ministry put it at 19. | killed 12..12 exact; killed 19..19 exact
					The raid killed 40 civilians. An army statement counted 31. | killed 40..40 exact; killed 31..31 exact
					Sixty people sheltering in the school hall were killed, along with four others. | killed 60..60 exact; killed 4..4 exact
					Rebels breached the truce 27 times in a week. | other 27..27 exact
					The market has been hit by rockets more than 40 times this year. | strikes 40.. more_than
					Three local journalists were killed. | killed 3..3 exact
					The army sent 2,000 US troops to the border. | fighters 2000..2000 exact
					A 900-strong Chadian force was announced. | fighters 900..900 exact
					Six gunmen gave themselves up with 11 rifles. | detained 6..6 exact; seized 11..11 exact
					Monitors recorded 90 attacks, 30 of them in Kassala. | strikes 90..90 exact; strikes 30..30 exact
					""")
	void peopleAreCountedFarFromTheirVerbAndWithoutANumber(String sentence, String figures) {
		assertThat(String.join("; ", Reading.figures(sentence))).isEqualTo(figures);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', emptyValue = "", textBlock = """
			Floods displaced about4,400 people in the delta. | displaced 4400..4400 about
			Around1.6 million people fled. | displaced 1600000..1600000 about
			The plan needs between $30 million and $35 million in aid. | funding 30000000..35000000 range
			The blast at 1815 local time hurt nobody. | ''
			Brigade 30 entered the town. | ''
			""")
	void numbersAreToldFromTheWordsTheyStickTo(String sentence, String figures) {
		assertThat(String.join("; ", Reading.figures(sentence))).isEqualTo(figures);
	}

}
