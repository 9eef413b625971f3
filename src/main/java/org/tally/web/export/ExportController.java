package org.tally.web.export;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.tally.search.ArticleSearch;
import org.tally.search.paging.FigureFilter;
import org.tally.search.query.ArticleQuery;
import org.tally.web.MissingException;
import org.tally.web.Wording;

/**
 * Says what a result can be taken out as, gives it out, and says how far that is.
 */
@Controller
class ExportController {

	private final ArticleSearch search;

	private final ExportPages pages;

	private final Downloads downloads;

	private final DownloadsUnderWay underWay;

	private final ExportRequests requests;

	private final Wording wording;

	ExportController(ArticleSearch search, ExportPages pages, Downloads downloads, DownloadsUnderWay underWay,
			ExportRequests requests, Wording wording) {
		this.search = search;
		this.pages = pages;
		this.downloads = downloads;
		this.underWay = underWay;
		this.requests = requests;
		this.wording = wording;
	}

	@GetMapping("/export")
	String export(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		ArticleQuery query = this.requests.page(parameters);
		model.addAttribute("page", this.pages.of(query, this.search.countIndexedAfter(query, null)));
		return "export/page";
	}

	/**
	 * The result itself.
	 * @param all for a feed: every article and not the newest alone
	 * @param bom for a table: {@code no} leaves out the byte order mark
	 * @param progress the key under which a page watches, or none
	 */
	@GetMapping("/export/{format:[a-z]+\\.[a-z]+}")
	void download(@PathVariable("format") String code, @RequestParam MultiValueMap<String, String> parameters,
			@RequestParam(defaultValue = "no") String all, @RequestParam(defaultValue = "yes") String bom,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		ExportFormat format = ExportFormat.of(code).orElseThrow(() -> new MissingException("page"));
		this.downloads
			.send(new Download(this.requests.file(parameters, format), this.requests.figures(parameters, format),
					format, all.equals("yes"), bom.equals("yes"), parameters.getFirst("progress")), request, response);
	}

	/**
	 * The newest articles under the address that feed readers keep.
	 */
	@GetMapping("/feed.atom")
	void feed(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		this.downloads.send(new Download(this.requests.file(parameters, ExportFormat.ATOM), FigureFilter.ALL,
				ExportFormat.ATOM, false, false, null), request, response);
	}

	/**
	 * How far a download is, in numbers and words.
	 */
	@GetMapping("/export/progress/{key}")
	@ResponseBody
	Map<String, Object> progress(@PathVariable String key, HttpServletResponse response) {
		DownloadProgress progress = this.underWay.find(key).orElse(null);
		if (progress == null) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			return Map.of();
		}
		String state = progress.state().name().toLowerCase(Locale.ROOT);
		return Map.of("done", progress.done(), "total", progress.total(), "state", state, "text",
				this.wording.text("export.progress." + state, progress.done(), progress.total()));
	}

}
