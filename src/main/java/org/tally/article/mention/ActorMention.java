package org.tally.article.mention;

/**
 * Where an article names an actor.
 */
public record ActorMention(Actor actor, Mention at) {

}
