package org.tally.search.suggest;

/**
 * Something a reader may be typing.
 */
public record Suggestion(Kind kind, String text) {

	/**
	 * What is suggested.
	 */
	public enum Kind {

		ACTOR("suggestActors"), PLACE("suggestPlaces"), PUBLICATION("suggestPublications"), ARTICLE("suggestTitles");

		private final String field;

		Kind(String field) {
			this.field = field;
		}

		String field() {
			return this.field;
		}

	}

}
