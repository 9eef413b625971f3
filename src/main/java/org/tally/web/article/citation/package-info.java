/**
 * Articles as references: in words, BibTeX, RIS and CSL-JSON.
 */
@NullMarked
package org.tally.web.article.citation;

import org.jspecify.annotations.NullMarked;
