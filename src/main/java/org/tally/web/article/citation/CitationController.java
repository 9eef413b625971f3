package org.tally.web.article.citation;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tally.search.article.Articles;
import org.tally.web.MissingException;

/**
 * Gives an article's citation as a file.
 */
@Controller
class CitationController {

	private final Articles articles;

	private final Citations citations;

	CitationController(Articles articles, Citations citations) {
		this.articles = articles;
		this.citations = citations;
	}

	@GetMapping("/articles/{id}/citation")
	ResponseEntity<String> citation(@PathVariable String id, @RequestParam(defaultValue = "bibtex") String format) {
		CitationFormat as = CitationFormat.of(format).orElseThrow(() -> new MissingException("page"));
		Citation citation = this.articles.find(id)
			.map(this.citations::of)
			.orElseThrow(() -> new MissingException("article"));
		String name = "tally-" + id.replaceAll("[^A-Za-z0-9-]", "") + "." + as.extension();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, as.mediaType() + ";charset=UTF-8")
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(as.write(citation));
	}

}
