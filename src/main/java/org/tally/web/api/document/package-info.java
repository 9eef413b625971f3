/**
 * What the API offers, as its OpenAPI document says it.
 */
@NullMarked
package org.tally.web.api.document;

import org.jspecify.annotations.NullMarked;
