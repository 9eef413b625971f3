package org.tally.enrichment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tally.article.EnrichedArticle;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules for figures know English: from other languages none is made up.
 */
class OtherLanguageTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					ar | قال مسؤول محلي إن 12 مدنيا قتلوا وأصيب 30 آخرون بجروح في قصف استهدف سوقا شعبيا صباح الاثنين
					ar | نزح أكثر من 5000 شخص من منازلهم خلال الأسبوع الماضي، وما زال 200 منهم محاصرين في القرية
					fr | Au moins 12 civils ont été tués et 30 autres blessés lundi dans le bombardement d'un marché, selon la mairie
					fr | Plus de 5 000 personnes ont fui leurs maisons cette semaine, et 200 villages restent privés d'eau potable
					es | Al menos 12 civiles murieron y otros 30 resultaron heridos el lunes en el bombardeo de un mercado del pueblo
					es | Más de 5.000 personas huyeron de sus casas esta semana y 200 aldeas siguen sin agua, dijo el alcalde
					ru | Не менее 12 мирных жителей погибли и ещё 30 получили ранения в понедельник при обстреле рынка
					ru | Более 5000 человек покинули свои дома на этой неделе, а 200 деревень остались без воды, сообщил мэр
					""")
	void noFigureIsMadeUp(String language, String text) {
		EnrichedArticle enriched = Reading.read(text);
		assertThat(enriched.language()).isEqualTo(language);
		assertThat(enriched.figures()).isEmpty();
	}

}
