package org.tally.web.api.document;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.tally.web.Wording;
import org.tally.web.api.document.ApiOperation.Parameter;
import org.tally.web.api.problem.ParameterMistakeException;

/**
 * Which parameters an address takes. One that is mistyped and passed over would give out
 * other articles than were asked for, and nobody would see it.
 */
@Component
public class KnownNames {

	private final ApiDocument document;

	private final Wording wording;

	KnownNames(ApiDocument document, Wording wording) {
		this.document = document;
		this.wording = wording;
	}

	/**
	 * The parameters that the document names for an address of the API.
	 * @param path with its variables in braces
	 */
	public Set<String> of(String path) {
		return this.document.operation("GET", path).map(KnownNames::names).orElse(Set.of());
	}

	static Set<String> names(ApiOperation operation) {
		return operation.parameters()
			.stream()
			.filter((parameter) -> parameter.place().equals("query"))
			.map(Parameter::name)
			.collect(Collectors.toSet());
	}

	/**
	 * Refuses the first that is not known, with the one it may have been meant for.
	 * @throws ParameterMistakeException if there is one
	 */
	public void require(Collection<String> sent, Set<String> known) {
		sent.stream().filter((name) -> !known.contains(name)).findFirst().ifPresent((name) -> {
			throw Unknown.of(name, known, "parameter", this.wording);
		});
	}

}
