package org.tally.index.connection;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Whether a cluster is named in {@code tally.elasticsearch.uris}, as one value or as a
 * list.
 */
class OnCluster implements Condition {

	private static final String PROPERTY = "tally.elasticsearch.uris";

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return !context.getEnvironment().getProperty(PROPERTY, "").isBlank()
				|| context.getEnvironment().containsProperty(PROPERTY + "[0]");
	}

	/**
	 * Whether none is.
	 */
	static class Absent extends OnCluster {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !super.matches(context, metadata);
		}

	}

}
