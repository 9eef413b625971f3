package org.tally.article;

/**
 * Where an article names an actor.
 */
public record ActorMention(Actor actor, Mention at) {

}
