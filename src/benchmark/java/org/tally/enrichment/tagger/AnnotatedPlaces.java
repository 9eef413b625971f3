package org.tally.enrichment.tagger;

import java.util.ArrayList;
import java.util.List;

import org.tally.enrichment.place.Nationalities;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Corrects a teacher by places that people annotated: a name it missed, or took whole for
 * a person or an organisation, is a place. Nationalities are left out, and places inside
 * organisations' names, which enrichment finds by rule.
 */
final class AnnotatedPlaces {

	private final Nationalities nationalities = new Nationalities();

	List<Lesson.Span> merge(Document document, List<Lesson.Span> taught, List<Lesson.Span> places) {
		List<Lesson.Span> result = new ArrayList<>(taught);
		for (Lesson.Span place : places) {
			Token last = document.token(document.tokenAt(place.end()) - 1);
			List<Lesson.Span> rivals = result.stream().filter((span) -> overlap(span, place)).toList();
			if (!this.nationalities.isNationality(last) && rivals.stream().allMatch((span) -> yields(span, place))) {
				result.removeAll(rivals);
				result.add(place);
			}
		}
		return result;
	}

	private static boolean yields(Lesson.Span span, Lesson.Span place) {
		return switch (span.kind()) {
			case PLACE -> false;
			case ORGANISATION -> span.start() == place.start() && span.end() == place.end();
			case PERSON -> span.start() >= place.start() && span.end() <= place.end();
		};
	}

	private static boolean overlap(Lesson.Span one, Lesson.Span other) {
		return one.start() < other.end() && other.start() < one.end();
	}

}
