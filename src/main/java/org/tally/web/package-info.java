/**
 * Pages for people: controllers and view models; never sees an Elasticsearch type.
 */
@NullMarked
package org.tally.web;

import org.jspecify.annotations.NullMarked;
