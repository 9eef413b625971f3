package org.tally.web.search.hit;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.search.SearchResult;
import org.tally.search.hit.Copies;
import org.tally.search.language.Sentence;
import org.tally.search.query.ArticleQuery;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.Presentation;

/**
 * Says how the hits were chosen: near copies together, and not every word required.
 */
@Component
public class Notes {

	private final Wording wording;

	Notes(Wording wording) {
		this.wording = wording;
	}

	public ResultNotes of(ArticleQuery query, SearchResult result) {
		Presentation shown = Presentation.current();
		boolean each = shown.eachCopy();
		boolean fewer = result.texts() < result.total().value();
		String copies = each ? this.wording.text("copies.each")
				: fewer ? this.wording.text("copies.texts", result.texts()) : null;
		Optional<Sentence> sentence = Sentence.of(query.text());
		return new ResultNotes(copies, this.wording.text(each ? "copies.show.together" : "copies.show.each"),
				ArticleQueryAddress.of(query.withPage(1), shown.withEachCopy(!each)),
				sentence.map((words) -> ArticleQueryAddress.of(query.withText(words.strict()))).orElse(null));
	}

	@Nullable CopyList of(Copies copies) {
		if (copies.count() == 0) {
			return null;
		}
		List<CopyList.Line> lines = copies.listed().stream().map(this::line).toList();
		long more = copies.count() - lines.size();
		return new CopyList(this.wording.text("copies.similar", copies.count()), lines,
				(more > 0) ? this.wording.text("copies.more", more) : null);
	}

	private CopyList.Line line(Copies.Copy copy) {
		String title = copy.title();
		return new CopyList.Line(copy.id(), (title != null) ? title : this.wording.text("article.untitled"),
				this.wording.source(copy.publication(), copy.publishedAt()));
	}

}
