package org.tally.web.frame;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Writes the links of templates. Those to files get the name with the hash of the
 * content; those to pages stay as they are. Left to itself, Spring looks for a file
 * behind each of them, in every jar and every time, which was a third of the time that a
 * search page took.
 */
@Component
@ConditionalOnWebApplication
class TemplateLinks extends StandardLinkBuilder {

	private static final Pattern ICON = Pattern.compile("/[a-z-]+\\.svg");

	/** They change with the program alone. */
	private final Map<String, String> files = new ConcurrentHashMap<>();

	TemplateLinks(SpringTemplateEngine engine) {
		engine.setLinkBuilder(this);
	}

	@Override
	protected String processLink(IExpressionContext context, String link) {
		return isFile(link) ? this.files.computeIfAbsent(link, (file) -> super.processLink(context, file)) : link;
	}

	/** A page's address may end like a file's, but no page stands among the files. */
	private static boolean isFile(String link) {
		return link.startsWith("/css/") || link.startsWith("/js/") || link.startsWith("/webjars/")
				|| ICON.matcher(link).matches();
	}

}
