package org.tally.web.api.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.tally.search.language.field.Nearest;
import org.tally.web.Wording;
import org.tally.web.api.problem.ParameterMistakeException;

/**
 * Says of a parameter or field that is not known which there are, and which of them it
 * may have been meant for.
 */
final class Unknown {

	/** More of a name that somebody sent is not repeated. */
	private static final int LONGEST = 100;

	private Unknown() {
	}

	/**
	 * The refusal.
	 * @param what {@code parameter} or {@code field}
	 */
	static ParameterMistakeException of(String sent, Collection<String> known, String what, Wording wording) {
		String name = (sent.length() > LONGEST) ? sent.substring(0, LONGEST) + "…" : sent;
		List<String> names = known.stream().sorted().toList();
		String detail = names.isEmpty() ? wording.text("api.unknown.none." + what, name)
				: wording.text("api.unknown." + what, name, String.join(", ", names));
		Optional<String> nearest = Nearest.of(sent, names.stream());
		return new ParameterMistakeException(name,
				nearest.map((near) -> wording.text("api.nearest", near) + " " + detail).orElse(detail),
				nearest.orElse(null), names);
	}

}
