/**
 * The API's answers, field by field.
 */
@NullMarked
package org.tally.web.api.json;

import org.jspecify.annotations.NullMarked;
