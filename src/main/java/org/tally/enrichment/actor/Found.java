package org.tally.enrichment.actor;

import org.tally.article.mention.Actor;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.Mention;
import org.tally.enrichment.text.Document;

/**
 * An actor where its tokens stand.
 *
 * @param to index after its last token
 * @param cut characters to leave off its end, such as a possessive "s"
 */
record Found(Actor actor, int from, int to, int cut) {

	ActorMention mention(Document document) {
		Mention mention = document.mention(this.from, this.to);
		return new ActorMention(this.actor, new Mention(mention.start(), mention.end() - this.cut));
	}

}
