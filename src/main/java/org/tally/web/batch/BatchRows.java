package org.tally.web.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.tally.search.batch.BatchAnswer;
import org.tally.search.batch.BatchSearch;
import org.tally.search.language.mistake.QueryMistake;
import org.tally.search.query.ArticleQuery;
import org.tally.web.Wording;
import org.tally.web.batch.BatchList.Line;
import org.tally.web.query.ArticleQueryAddress;

/**
 * Answers a list of queries a group at a time, as the rows are asked for.
 */
@Component
class BatchRows {

	private final BatchSearch search;

	private final Wording wording;

	BatchRows(BatchSearch search, Wording wording) {
		this.search = search;
		this.wording = wording;
	}

	/**
	 * One query of the list with its raw answer.
	 */
	record Answered(int number, ArticleQuery query, BatchAnswer answer) {
	}

	/**
	 * The answers to the queries.
	 * @param within filters and order for all of them
	 */
	Iterator<Answered> answers(List<Line> queries, ArticleQuery within) {
		Deque<Answered> ready = new ArrayDeque<>();
		return new Iterator<>() {

			private int asked;

			@Override
			public boolean hasNext() {
				return !ready.isEmpty() || this.asked < queries.size();
			}

			@Override
			public Answered next() {
				if (!hasNext()) {
					throw new NoSuchElementException();
				}
				if (ready.isEmpty()) {
					List<ArticleQuery> group = queries
						.subList(this.asked, Math.min(queries.size(), this.asked + BatchSearch.GROUP))
						.stream()
						.map((line) -> within.withText(line.query()))
						.toList();
					for (BatchAnswer answer : BatchRows.this.search.answer(group)) {
						ready.add(new Answered(queries.get(this.asked).number(), group.get(ready.size()), answer));
						this.asked++;
					}
				}
				return ready.remove();
			}

		};
	}

	/**
	 * The same as the page shows them.
	 */
	Iterator<BatchRow> rows(List<Line> queries, ArticleQuery within) {
		Iterator<Answered> answers = answers(queries, within);
		return new Iterator<>() {

			@Override
			public boolean hasNext() {
				return answers.hasNext();
			}

			@Override
			public BatchRow next() {
				return row(answers.next());
			}

		};
	}

	private BatchRow row(Answered answered) {
		BatchAnswer answer = answered.answer();
		String problem = problem(answer);
		return new BatchRow(answered.number(), answered.query().text(), ArticleQueryAddress.of(answered.query()),
				(problem == null) ? this.wording.number(answer.total()) : null, problem == null && answer.total() == 0,
				answer.first()
					.stream()
					.map((hit) -> new BatchRow.Hit(hit.id(),
							(hit.title() != null) ? hit.title() : this.wording.text("export.feed.untitled")))
					.toList(),
				problem);
	}

	/** What to change, or null where there is an answer. */
	@Nullable String problem(BatchAnswer answer) {
		QueryMistake mistake = answer.mistake();
		if (mistake != null) {
			return this.wording.text(mistake);
		}
		return answer.answered() ? null : this.wording.text("batch.unanswered");
	}

}
