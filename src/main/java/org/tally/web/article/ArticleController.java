package org.tally.web.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tally.article.EnrichedArticle;
import org.tally.search.article.Articles;
import org.tally.search.article.NearCopy;
import org.tally.search.hit.ArticleHit;
import org.tally.web.MissingException;
import org.tally.web.article.text.MarkKind;
import org.tally.web.article.trail.Opened;
import org.tally.web.article.trail.Trails;

/**
 * Shows one article, and those that are like it.
 */
@Controller
class ArticleController {

	private final Articles articles;

	private final Trails trails;

	private final ArticlePages pages;

	private final SimilarPages similar;

	ArticleController(Articles articles, Trails trails, ArticlePages pages, SimilarPages similar) {
		this.articles = articles;
		this.trails = trails;
		this.pages = pages;
		this.similar = similar;
	}

	@GetMapping("/articles/{id}")
	String article(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		EnrichedArticle article = find(id);
		Set<MarkKind> hidden = EnumSet.noneOf(MarkKind.class);
		parameters.getOrDefault("hide", List.of()).forEach((kind) -> MarkKind.of(kind).ifPresent(hidden::add));
		List<NearCopy> copies = this.articles.copies(article);
		List<ArticleHit> related = this.articles.related(id, ids(copies));
		Opened opened = Opened.of(parameters);
		model.addAttribute("article", this.pages.of(article, copies, related, hidden, opened,
				this.trails.of(id, opened), this.trails.matches(article, opened)));
		return "article/page";
	}

	@GetMapping("/articles/{id}/similar")
	String similar(@PathVariable String id, @RequestParam(defaultValue = "1") int page, Model model) {
		EnrichedArticle article = find(id);
		int number = Math.max(1, Math.min(page, SimilarPages.LAST));
		model.addAttribute("page", this.similar.of(article,
				this.articles.similar(id, ids(this.articles.copies(article)), number), number));
		return "article/similar";
	}

	private EnrichedArticle find(String id) {
		return this.articles.find(id).orElseThrow(() -> new MissingException("article"));
	}

	private static List<String> ids(List<NearCopy> copies) {
		return copies.stream().map((copy) -> copy.article().id()).toList();
	}

}
