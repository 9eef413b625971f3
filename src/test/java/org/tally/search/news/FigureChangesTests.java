package org.tally.search.news;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tally.article.figure.Basis;
import org.tally.article.figure.Bounds;
import org.tally.article.figure.Figure;
import org.tally.article.figure.FigureStatus;
import org.tally.article.figure.FigureType;
import org.tally.article.figure.Population;
import org.tally.article.figure.Quantifier;
import org.tally.article.mention.Mention;
import org.tally.article.mention.Named;

import static org.assertj.core.api.Assertions.assertThat;

class FigureChangesTests {

	@Test
	void whatStaysIsNoChangeWhereverItStands() {
		assertThat(FigureChanges.between(List.of(killed(105, "un"), killed(20, null)),
				List.of(killed(20, null), killed(105, "un"))))
			.isEmpty();
	}

	@Test
	void aNewCountOfTheSameSpeakerTakesThePlaceOfTheOld() {
		List<FigureChange> changes = FigureChanges.between(List.of(killed(105, "un"), killed(12, "army")),
				List.of(killed(14, "army"), killed(141, "un")));
		assertThat(changes).containsExactly(new FigureChange(killed(12, "army"), killed(14, "army"), 1),
				new FigureChange(killed(105, "un"), killed(141, "un"), 2));
	}

	@Test
	void whatHasNothingLikeItIsAddedOrTakenOut() {
		Figure injured = figure(FigureType.INJURED, 3, null, "iq-mosul", FigureStatus.REPORTED);
		assertThat(FigureChanges.between(List.of(killed(105, "un")), List.of(injured)))
			.containsExactly(new FigureChange(null, injured, 1), new FigureChange(killed(105, "un"), null, 0));
	}

	@Test
	void aThresholdIsReachedByOneFigureAlone() {
		Threshold fifty = new Threshold(FigureType.KILLED, Comparison.AT_LEAST, 50, "iq");
		assertThat(fifty.isReachedBy(killed(50, null), FigureChangesTests::isWithin)).isTrue();
		assertThat(fifty.isReachedBy(killed(49, null), FigureChangesTests::isWithin)).isFalse();
		assertThat(fifty.isReachedBy(figure(FigureType.INJURED, 50, null, "iq-mosul", FigureStatus.REPORTED),
				FigureChangesTests::isWithin))
			.isFalse();
		assertThat(fifty.isReachedBy(figure(FigureType.KILLED, 50, null, "sy-raqqa", FigureStatus.REPORTED),
				FigureChangesTests::isWithin))
			.isFalse();
		assertThat(fifty.isReachedBy(figure(FigureType.KILLED, 50, null, "iq-mosul", FigureStatus.DENIED),
				FigureChangesTests::isWithin))
			.isFalse();
	}

	@Test
	void onlyWhatIsClaimedReachesAThreshold() {
		assertThat(Comparison.AT_LEAST.holds(new Bounds(null, 60.0), 50)).isFalse();
		assertThat(Comparison.AT_LEAST.holds(new Bounds(50.0, null), 50)).isTrue();
		assertThat(Comparison.AT_MOST.holds(new Bounds(40.0, null), 50)).isFalse();
		assertThat(Comparison.AT_MOST.holds(new Bounds(null, 50.0), 50)).isTrue();
	}

	private static boolean isWithin(String place, String outer) {
		return place.equals(outer) || place.startsWith(outer + "-");
	}

	private static Figure killed(double count, @Nullable String speaker) {
		return figure(FigureType.KILLED, count, speaker, "iq-mosul", FigureStatus.REPORTED);
	}

	private static Figure figure(FigureType type, double count, @Nullable String speaker, String place,
			FigureStatus status) {
		return new Figure(type, Bounds.exactly(count), Quantifier.EXACT, "people", Population.PEOPLE, null,
				new Mention(0, 1), new Mention(0, 1), new Named(place, place, place), null,
				(speaker != null) ? new Named(speaker, speaker, speaker) : null, null, Basis.EVENT, status);
	}

}
