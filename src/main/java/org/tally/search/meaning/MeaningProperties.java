package org.tally.search.meaning;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What hits are ranked by.
 *
 * @param meaning Whether to rank the articles that a sentence finds by meaning, too.
 * Needs a build with the profile "meaning".
 */
@ConfigurationProperties("tally.search")
public record MeaningProperties(@DefaultValue("false") boolean meaning) {

}
