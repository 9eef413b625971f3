package org.tally.web.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tally.export.Table;
import org.tally.search.batch.BatchAnswer;
import org.tally.search.query.ArticleQuery;
import org.tally.web.Wording;
import org.tally.web.batch.BatchFile.NoTextException;
import org.tally.web.batch.BatchList.Line;
import org.tally.web.batch.BatchRows.Answered;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.query.FilterChips;
import org.tally.web.query.Parameter;

/**
 * Answers lists of queries. The list travels with every form and is kept nowhere.
 */
@Controller
class BatchController {

	/** Some minutes' work; a longer list is cut by who has it. */
	static final int MOST = 5_000;

	/** As much as stays a page of some hundred kilobytes. */
	static final int SHOWN = 100;

	private static final String PAGE = "batch/page";

	private static final String[] COLUMNS = { "line", "query", "articles", "problem", "first_id", "first_title",
			"second_id", "second_title", "third_id", "third_title" };

	/**
	 * A list as it came.
	 *
	 * @param refusal why it is not answered, or null
	 */
	private record Asked(BatchList list, @Nullable String refusal) {
	}

	private final BatchRows rows;

	private final FilterChips chips;

	private final Wording wording;

	BatchController(BatchRows rows, FilterChips chips, Wording wording) {
		this.rows = rows;
		this.chips = chips;
		this.wording = wording;
	}

	@GetMapping("/batch")
	String form(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("page", page("", within(parameters), null, List.of(), 0));
		return PAGE;
	}

	/**
	 * A stretch of the answers.
	 * @param from how many lines to pass over
	 */
	@PostMapping("/batch")
	String answer(@RequestParam MultiValueMap<String, String> parameters,
			@RequestParam(defaultValue = "") String queries,
			@RequestParam(required = false) @Nullable MultipartFile file, @RequestParam(defaultValue = "0") int from,
			Model model, HttpServletResponse response) {
		Asked asked = asked(queries, file);
		BatchList list = asked.list();
		if (asked.refusal() != null) {
			return refused(asked.refusal(), list.text(), parameters, model, response);
		}
		model.addAttribute("page", page(list.text(), within(parameters), null, list.lines(), Math.max(0, from)));
		return PAGE;
	}

	/** Nothing of it is searched: half an answer would be taken for the whole. */
	private String refused(String message, String text, MultiValueMap<String, String> parameters, Model model,
			HttpServletResponse response) {
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		model.addAttribute("page", page(text, within(parameters), message, List.of(), 0));
		return PAGE;
	}

	/**
	 * All answers as a table, sent as they come.
	 */
	@PostMapping("/batch.csv")
	@Nullable String table(@RequestParam MultiValueMap<String, String> parameters,
			@RequestParam(defaultValue = "") String queries,
			@RequestParam(required = false) @Nullable MultipartFile file, Model model, HttpServletResponse response)
			throws IOException {
		Asked asked = asked(queries, file);
		BatchList list = asked.list();
		if (asked.refusal() != null) {
			return refused(asked.refusal(), list.text(), parameters, model, response);
		}
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader("X-Total-Count", String.valueOf(list.lines().size()));
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename("tally-queries-" + LocalDate.now() + ".csv", StandardCharsets.UTF_8)
					.build()
					.toString());
		Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
		out.write('\uFEFF');
		Table table = new Table(out, COLUMNS);
		Iterator<Answered> answers = this.rows.answers(list.lines(), within(parameters));
		while (answers.hasNext()) {
			row(table, answers.next());
		}
		out.flush();
		return null;
	}

	private void row(Table table, Answered answered) {
		BatchAnswer answer = answered.answer();
		String problem = this.rows.problem(answer);
		@Nullable Object[] cells = new @Nullable Object[COLUMNS.length];
		cells[0] = answered.number();
		cells[1] = answered.query().text();
		cells[2] = (problem == null) ? answer.total() : null;
		cells[3] = problem;
		for (int index = 0; index < answer.first().size(); index++) {
			cells[4 + 2 * index] = answer.first().get(index).id();
			cells[5 + 2 * index] = answer.first().get(index).title();
		}
		table.row(cells);
	}

	private static ArticleQuery within(MultiValueMap<String, String> parameters) {
		return ArticleQueryAddress.read(parameters).withText("");
	}

	private Asked asked(String queries, @Nullable MultipartFile file) {
		try {
			BatchList list = BatchLines.read(queries, file);
			return new Asked(list, refusal(list.lines()));
		}
		catch (NoTextException ex) {
			return new Asked(BatchList.of(queries), this.wording.text(ex.key(), ex.name()));
		}
	}

	private @Nullable String refusal(List<Line> lines) {
		if (lines.isEmpty()) {
			return this.wording.text("batch.empty");
		}
		return (lines.size() > MOST) ? this.wording.text("batch.too-many", lines.size(), MOST) : null;
	}

	private BatchPage page(String text, ArticleQuery within, @Nullable String message, List<Line> lines, int from) {
		int first = Math.min(from, Math.max(0, lines.size() - 1));
		int end = Math.min(lines.size(), first + SHOWN);
		return new BatchPage(text, this.chips.of(within), Parameter.of(within, null), message,
				lines.isEmpty() ? null
						: this.wording.text("batch.summary", lines.size(), lines.get(first).number(),
								lines.get(end - 1).number()),
				this.rows.rows(lines.subList(first, end), within), (first > 0) ? Math.max(0, first - SHOWN) : null,
				(end < lines.size()) ? end : null);
	}

}
