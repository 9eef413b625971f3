package org.tally.enrichment;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tally.article.mention.Place;
import org.tally.article.mention.PlaceKind;
import org.tally.article.mention.PlaceMention;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceTests {

	@ParameterizedTest
	@ValueSource(strings = { "Deir ez-Zor", "Deir al-Zour", "Deir Ezzor", "Deir Al-Zor", "Deir el-Zour" })
	void spellingsOfANameAreOnePlace(String name) {
		assertThat(places("Trucks reached " + name + " at noon.")).extracting(Place::id)
			.containsExactly("sy-deir-ez-zor");
	}

	@ParameterizedTest
	@CsvSource({ "الموصل, iq-mosul", "حلب, sy-aleppo", "دير الزور, sy-deir-ez-zor", "اليمن, ye" })
	void aPlaceIsKnownByItsArabicName(String name, String id) {
		assertThat(Enricher.load().vocabulary().placesNamed(name)).extracting(Place::id).containsExactly(id);
	}

	@Test
	void theArticleAndDoubleLettersAreFolded() {
		assertThat(places("Trucks left Raqa for ar-Raqqa.")).extracting(Place::id)
			.containsExactly("sy-raqqa", "sy-raqqa");
	}

	@Test
	void aLostApostropheIsNoPartOfTheName() {
		PlaceMention mention = Reading.read("Rain fell in Syrias north.").places().get(0);
		assertThat(mention.place().id()).isEqualTo("sy");
		assertThat(mention.at().in("Rain fell in Syrias north.")).isEqualTo("Syria");
	}

	@Test
	void aNeighbourhoodLiesInItsCityAndCountry() {
		List<Place> places = places("In Mosul, smoke rose over al-Zinjili neighbourhood.");
		assertThat(places).extracting(Place::id).containsExactly("iq-mosul", "iq-mosul-zinjili");
		assertThat(places.get(1).within()).containsExactly("iq", "iq-nineveh", "iq-mosul");
	}

	@Test
	void whatFollowsANameSaysWhichOneIsMeant() {
		assertThat(places("He lives in Lexington, Neb.").get(0).within()).contains("us-nebraska");
		assertThat(places("He lives in Lexington, Kentucky.").get(0).within()).contains("us-kentucky");
	}

	@Test
	void theCountryOfTheArticleSettlesNamesakes() {
		assertThat(places("Lebanese soldiers patrolled Lebanon's north. Shops in Tripoli shut.")).last()
			.extracting(Place::country)
			.isEqualTo("lb");
		assertThat(places("Libyan soldiers patrolled Libya's coast. Shops in Tripoli shut.")).last()
			.extracting(Place::country)
			.isEqualTo("ly");
	}

	@Test
	void aRespeltNameIsAFarTownOnlyInAnArticleAboutItsCountry() {
		assertThat(places("Syrian soldiers left al-Qosour, a quarter of Homs in Syria.")).extracting(Place::id)
			.doesNotContain("eg-luxor");
	}

	@Test
	void aListedPartOfACityKeepsItsDirection() {
		String text = "Bakers in eastern Ghouta, east of Damascus, shut their shops.";
		assertThat(Reading.read(text).places()).extracting((place) -> place.at().in(text)).contains("eastern Ghouta");
	}

	@Test
	void aMilitaryAirportKeepsItsWholeName() {
		String text = "Lorries drove to Tabaqa military airport in Syria.";
		assertThat(Reading.read(text).places()).extracting((place) -> place.at().in(text))
			.contains("Tabaqa military airport");
	}

	@Test
	void aCountyIsAPlaceOfItsOwn() {
		List<Place> places = places("Crops failed in Laurel County, Kentucky.");
		assertThat(places).extracting(Place::id).containsExactly("us-laurel-county-ky", "us-kentucky");
		assertThat(places.get(0).kind()).isEqualTo(PlaceKind.DISTRICT);
	}

	@Test
	void namesInAListOfCountiesAreCounties() {
		assertThat(places("Snow fell on Ohio. Roads closed in Clark, Preble and Butler counties."))
			.extracting(Place::id)
			.containsExactly("us-ohio", "us-clark-county-oh", "us-preble-county-oh", "us-butler-county-oh");
	}

	@Test
	void whatWasSaidOnceHoldsForTheArticle() {
		assertThat(places("Rain fell on Paris, Texas. In Paris the river rose.")).extracting(Place::country)
			.containsOnly("us");
	}

	@Test
	void smallTownsSideBySideFindEachOther() {
		assertThat(places("Crews from Cambridge and Byesville met in Guernsey County.").get(0).within())
			.contains("us-guernsey-county-oh");
	}

	@Test
	void wordsBesideANameSayWhatKindOfPlaceItIs() {
		assertThat(places("The New York governor spoke.")).extracting(Place::id).containsExactly("us-new-york-state");
		assertThat(places("The mayor of New York spoke.")).extracting(Place::id).containsExactly("us-new-york");
	}

	@Test
	void aStateInAListOfStatesIsAState() {
		assertThat(places("Storms crossed Alabama, Georgia and Tennessee.").get(1).id())
			.isEqualTo("us-georgia-us-state");
	}

	@Test
	void aCountryIsNoVillageOfTheCountryNamedNext() {
		assertThat(places("After talks with Russia, U.S. officials left.").get(0).id()).isEqualTo("ru");
	}

	@Test
	void saintAndItsShortFormsAreOne() {
		assertThat(places("Trains left Saint Louis and St. Louis, Missouri.")).extracting(Place::id)
			.containsExactly("us-st-louis", "us-st-louis", "us-missouri");
	}

	@Test
	void unknownPlacesAreToldByTheWordsBesideThem() {
		assertThat(places("Smoke rose over Qurmatiya village.")).extracting(Place::id)
			.containsExactly("place:Qurmatiya");
		assertThat(places("Smoke rose over the town of Qurmatiya.")).extracting(Place::name)
			.containsExactly("Qurmatiya");
	}

	@Test
	void aPersonNamedLikeAPlaceIsNone() {
		assertThat(places("The report was written by Jordan Bloggs.")).isEmpty();
	}

	@Test
	void nationalitiesAndOrganisationsAreNoPlaces() {
		assertThat(places("Syrian doctors met the Syrian Observatory for Human Rights.")).isEmpty();
	}

	private static List<Place> places(String text) {
		return Reading.read(text).places().stream().map(PlaceMention::place).toList();
	}

}
