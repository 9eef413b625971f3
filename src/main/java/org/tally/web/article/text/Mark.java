package org.tally.web.article.text;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.Mention;

/**
 * A mention to be marked.
 *
 * @param title what it is, said on hover
 * @param figure the figure's number from 1, or 0 for the other kinds
 * @param href the page of the actor or place, or null for the other kinds
 */
public record Mark(MarkKind kind, Mention at, String title, int figure, @Nullable String href) {

}
