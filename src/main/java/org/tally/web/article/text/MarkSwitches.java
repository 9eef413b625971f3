package org.tally.web.article.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;

/**
 * The switches for each kind of mark, as links.
 */
@Component
public class MarkSwitches {

	private final Wording wording;

	MarkSwitches(Wording wording) {
		this.wording = wording;
	}

	/**
	 * The switches.
	 * @param parameters that the article's address has besides
	 */
	public List<MarkSwitch> of(String id, String parameters, List<Mark> marks, Set<MarkKind> hidden) {
		List<MarkSwitch> switches = new ArrayList<>();
		for (MarkKind kind : MarkKind.values()) {
			Set<MarkKind> toggled = EnumSet.noneOf(MarkKind.class);
			toggled.addAll(hidden);
			if (!toggled.remove(kind)) {
				toggled.add(kind);
			}
			String all = Stream
				.concat(Stream.of(parameters).filter((some) -> !some.isEmpty()),
						toggled.stream().map((each) -> "hide=" + each.code()))
				.collect(Collectors.joining("&"));
			switches.add(new MarkSwitch(kind.code(), this.wording.text("mark.kind." + kind.code()),
					marks.stream().filter((mark) -> mark.kind() == kind).count(), !hidden.contains(kind),
					ArticleQueryAddress.article(id) + (all.isEmpty() ? "" : "?" + all)));
		}
		return switches;
	}

}
