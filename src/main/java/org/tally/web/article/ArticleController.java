package org.tally.web.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tally.article.EnrichedArticle;
import org.tally.search.ArticleHit;
import org.tally.search.Articles;
import org.tally.search.NearCopy;
import org.tally.web.MissingException;

/**
 * Shows one article.
 */
@Controller
class ArticleController {

	private final Articles articles;

	private final ArticlePages pages;

	ArticleController(Articles articles, ArticlePages pages) {
		this.articles = articles;
		this.pages = pages;
	}

	@GetMapping("/articles/{id}")
	String article(@PathVariable String id, @RequestParam(name = "hide", defaultValue = "") List<String> hide,
			Model model) {
		EnrichedArticle article = this.articles.find(id).orElseThrow(() -> new MissingException("article"));
		Set<MarkKind> hidden = EnumSet.noneOf(MarkKind.class);
		hide.forEach((kind) -> MarkKind.of(kind).ifPresent(hidden::add));
		List<NearCopy> copies = this.articles.copies(article);
		List<ArticleHit> related = this.articles.related(id,
				copies.stream().map((copy) -> copy.article().id()).toList());
		model.addAttribute("article", this.pages.of(article, copies, related, hidden));
		return "article/page";
	}

}
