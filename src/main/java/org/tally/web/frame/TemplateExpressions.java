package org.tally.web.frame;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Keeps the expressions of all templates, read and compiled. An expression is compiled
 * for the type that it met, so that a loop's variable has one name for each type: where
 * {@code link} is a page's here and a view's there, {@code link.href} is compiled anew
 * again and again.
 */
@Component
@ConditionalOnWebApplication
class TemplateExpressions {

	/**
	 * The templates have some 1,500; of the usual 500, each page pushed out those of the
	 * others.
	 */
	private static final int MOST = 10_000;

	TemplateExpressions(SpringTemplateEngine engine) {
		StandardCacheManager caches = new StandardCacheManager();
		caches.setExpressionCacheMaxSize(MOST);
		engine.setCacheManager(caches);
	}

}
