package org.tally.enrichment.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.Actor;
import org.tally.article.mention.ActorKind;
import org.tally.article.mention.Coded;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Lexicon;
import org.tally.enrichment.text.Phrases;
import org.tally.enrichment.text.Token;

/**
 * The known actors with their aliases.
 */
public final class ActorList {

	/**
	 * A name of an actor.
	 *
	 * @param text as it is spelt
	 * @param context whether it means the actor only in an article about it
	 */
	record Alias(Actor actor, String text, boolean context) {

	}

	private final Phrases<List<Alias>> aliases = new Phrases<>();

	private final Map<String, Actor> byId = new HashMap<>();

	private final Map<String, List<String>> names = new HashMap<>();

	public ActorList() {
		Map<String, List<Alias>> byPhrase = new HashMap<>();
		for (String[] row : Lexicon.rows("actors.tsv")) {
			String country = Lexicon.column(row, 3);
			Actor actor = new Actor(row[0], row[1], Coded.of(ActorKind.class, row[2]),
					country.isEmpty() ? null : country);
			this.byId.put(actor.id(), actor);
			List<String> names = new ArrayList<>();
			names.add(actor.name());
			names.addAll(split(Lexicon.column(row, 4)));
			this.names.put(actor.id(), names.stream().distinct().toList());
			names.forEach((name) -> add(byPhrase, new Alias(actor, name, false)));
			split(Lexicon.column(row, 5)).forEach((name) -> add(byPhrase, new Alias(actor, name, true)));
		}
		byPhrase.forEach(this.aliases::put);
	}

	private static List<String> split(String names) {
		return names.isEmpty() ? List.of() : List.of(names.split("\\|"));
	}

	private static void add(Map<String, List<Alias>> byPhrase, Alias alias) {
		// one key for all spellings that fold into one
		StringBuilder key = new StringBuilder();
		for (Token token : Document.of(alias.text()).tokens()) {
			// "Iraq's army": parted from its word, the ending is none any more
			int end = key.length() - (token.is("'s") && !key.isEmpty() ? 1 : 0);
			key.replace(end, key.length(), token.fold()).append(' ');
		}
		byPhrase.computeIfAbsent(key.toString(), (phrase) -> new ArrayList<>()).add(alias);
	}

	/**
	 * The listed actor of an id, or null.
	 */
	public @Nullable Actor byId(String id) {
		return this.byId.get(id);
	}

	/**
	 * The names of the listed actor of an id, the one it is shown by first; none where
	 * none is listed. Names that mean it only in an article about it are left out.
	 */
	public List<String> names(String id) {
		return this.names.getOrDefault(id, List.of());
	}

	/** The longest alias at a token, or null. */
	Phrases.@Nullable Match<List<Alias>> at(List<Token> tokens, int from, int limit) {
		return this.aliases.at(tokens, from, limit);
	}

	/**
	 * The actors whose name or alias this is; aliases that are common words ("the army")
	 * left aside.
	 */
	public List<Actor> allNamed(String name) {
		List<Alias> found = this.aliases.get(name);
		return (found != null)
				? found.stream().filter((alias) -> !alias.context()).map(Alias::actor).distinct().toList() : List.of();
	}

	/** The actor whose name or alias this is, or null. */
	@Nullable Actor named(String name) {
		List<Alias> found = this.aliases.get(name);
		return (found != null) ? found.get(0).actor() : null;
	}

}
