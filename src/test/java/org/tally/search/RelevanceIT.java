package org.tally.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tally.search.hit.ArticleHit;
import org.tally.search.hit.Copies;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The relevance table: what comes first in the sample corpus, query by query.
 */
class RelevanceIT {

	private final ArticleSearch search = SampleIndex.search();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					deminers                        | Street by street, deminers open the Old City
					minaret                         | What a city sees when it looks up
					tabqa dam                       | Kurdish-Arab alliance takes Tabqa and its dam
					missing sinjar                  | Three years on, the missing of Sinjar
					buses rashidin tolls            | One bombing, five tolls: the buses at Rashidin
					airport west mosul              | Airport falls on fifth day of push into west Mosul
					evacuees buses blast            | Blast strikes buses carrying evacuees near Aleppo
					cruise missiles shayrat         | Idlib doctors count 89 dead; US fires 59 missiles
					air drops deir ez-zor           | First UN lorries in Deir ez-Zor after three years of air drops
					peshmerga columns               | Iraqi and Kurdish columns set out for Mosul
					syrian democratic forces meshleb | SDF says battle for Raqqa city has begun
					islamic state tal afar          | Commanders disagree over militants killed at Tal Afar
					FDS tentes                      | À Aïn Issa, les tentes manquent pour les déplacés de Raqqa
					"five tolls"                    | One bombing, five tolls: the buses at Rashidin
					"left bank"                     | Eastern half of Mosul in government hands after a hundred days
					"looks up"                      | What a city sees when it looks up
					"left with nothing"             | "We left with nothing" & other notes from Hammam al-Alil
					who was in the school at Mansoura when it was bombed? | Who was in the school at Mansoura?
					how many families spend the winter under canvas east of Mosul | Winter finds 12,000 families under canvas east of Mosul
					what became of the people who went missing in Sinjar three years ago | Three years on, the missing of Sinjar
					how many bodies did rescuers recover in the Jadida neighbourhood of Mosul | Mosul officials say 240 bodies recovered in Jadida; army counts 61
					WHAT SHARE OF THE DISTRICTS OF WEST MOSUL LIES FLAT AND WHO SAYS SO | UN: a third of west Mosul's districts lie flat
					the last convoys of the evacuation left Aleppo in the snow | Last convoys out of Aleppo
					zanjili mortars                 | Mortars fall on families leaving Zinjili
					khan shaykhun antidote          | Khan Sheikhoun: toll rises to 86 as hospitals run out of antidote
					ar-raqqah stadium flags         | Yellow flags over the stadium: Raqqa falls to the SDF
					hammam al alil notes            | "We left with nothing" & other notes from Hammam al-Alil
					herald us inquiry far below local counts | US inquiry: Mosul strike killed 105, far below local counts
					one bomb 105 dead               | One bomb, 105 dead: US military reports on Mosul house
					"17 October 2016"               | Iraqi and Kurdish columns set out for Mosul
					24 January 2017 left bank       | Eastern half of Mosul in government hands after a hundred days
					النصر في الموصل                 | العبادي يعلن النصر في الموصل
					déplacés de Raqqa               | À Aïn Issa, les tentes manquent pour les déplacés de Raqqa
					""")
	void theFirstHitIsTheArticleMeant(String query, String title) {
		assertThat(hits(query)).as(query).isNotEmpty().first().asString().startsWith(title);
	}

	@Test
	void aSentenceFindsArticlesWithMostOfItsWordsAndThoseWithMoreComeFirst() {
		ArticleQuery sentence = ArticleQuery.ALL.withText("the doctors who treated people of Khan Sheikhoun for gas");
		long most = this.search.search(sentence).total().value();
		long all = this.search
			.search(sentence.withText("doctors AND treated AND people AND khan AND sheikhoun AND gas"))
			.total()
			.value();
		assertThat(most).isGreaterThan(all);
		assertThat(this.search.countIndexedAfter(sentence, null)).as("the same hits wherever it is asked")
			.isEqualTo(most);
	}

	@Test
	void nearCopiesAreOneHitAndEveryArticleIsCounted() {
		ArticleQuery inquiry = ArticleQuery.ALL.withText("pentagon inquiry aircraft");
		SearchResult each = this.search.searchEach(inquiry);
		SearchResult together = this.search.search(inquiry);
		assertThat(together.total()).isEqualTo(each.total());
		assertThat(together.facets()).isEqualTo(each.facets());
		assertThat(together.texts()).isEqualTo(together.hits().size()).isLessThan(each.hits().size());
		assertThat(together.hits()).filteredOn((hit) -> hit.copies().count() > 0).singleElement().satisfies((hit) -> {
			assertThat(hit.id()).isEqualTo(each.hits().get(0).id());
			assertThat(hit.copies().count()).isEqualTo(3);
			assertThat(hit.copies().listed()).extracting(Copies.Copy::id)
				.hasSize(3)
				.doesNotContain(hit.id())
				.isSubsetOf(each.hits().stream().map(ArticleHit::id).toList());
		});
	}

	@Test
	void aFilterCountsOnlyTheCopiesThatPassIt() {
		ArticleQuery inquiry = ArticleQuery.ALL.withText("pentagon inquiry aircraft");
		ArticleQuery notLedger = inquiry.with(FacetName.PUBLICATION, Selection.NONE.excluding("The Daily Ledger"));
		assertThat(this.search.search(notLedger).hits()).filteredOn((hit) -> hit.copies().count() > 0)
			.singleElement()
			.satisfies((hit) -> assertThat(hit.copies().count()).isEqualTo(2));
	}

	private List<String> hits(String query) {
		return this.search.search(ArticleQuery.ALL.withText(query))
			.hits()
			.stream()
			.map((hit) -> (hit.title() != null) ? hit.title().text() : "")
			.toList();
	}

}
