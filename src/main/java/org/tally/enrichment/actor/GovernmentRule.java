package org.tally.enrichment.actor;

import java.util.ArrayList;
import java.util.List;

import org.tally.article.mention.Actor;
import org.tally.article.mention.ActorMention;
import org.tally.article.mention.Place;
import org.tally.article.mention.PlaceKind;
import org.tally.article.mention.PlaceMention;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Token;

/**
 * Finds the governments that an article means by the name of a country or capital:
 * "Russia said", "brokered by Washington", "a deal between Turkey, Iran and Russia".
 */
final class GovernmentRule {

	/** Tokens back in which "between" has its deal: "a ceasefire agreed between". */
	private static final int REACH = 4;

	private final ForceRule forces;

	private final ActorWords words;

	GovernmentRule(ForceRule forces, ActorWords words) {
		this.forces = forces;
		this.words = words;
	}

	List<ActorMention> find(Document document, List<PlaceMention> places) {
		List<PlaceMention> powers = places.stream().filter((place) -> isPower(document, place)).toList();
		boolean[] acts = new boolean[powers.size()];
		for (int i = 0; i < acts.length; i++) {
			boolean listed = i > 0 && acts[i - 1] && isJoined(document, powers.get(i - 1), powers.get(i));
			acts[i] = listed || acts(document, powers.get(i));
		}
		for (int i = acts.length - 2; i >= 0; i--) {
			boolean leads = isLed(document, document.tokenAt(powers.get(i).at().start()));
			acts[i] |= acts[i + 1] && !leads && isJoined(document, powers.get(i), powers.get(i + 1));
		}
		List<ActorMention> found = new ArrayList<>();
		for (int i = 0; i < acts.length; i++) {
			Actor government = acts[i] ? this.forces.government(powers.get(i).place().country()) : null;
			if (government != null) {
				found.add(new ActorMention(government, powers.get(i).at()));
			}
		}
		return found;
	}

	private boolean isPower(Document document, PlaceMention place) {
		boolean capital = this.words.is("capital", document.token(document.tokenAt(place.at().start())));
		PlaceKind kind = place.place().kind();
		return kind == PlaceKind.COUNTRY || (capital && kind == PlaceKind.CITY);
	}

	/** Whether two countries stand in one list: "Russia and China", "Turkey, Iran". */
	private static boolean isJoined(Document document, PlaceMention one, PlaceMention other) {
		int from = document.tokenAt(one.at().end());
		int to = document.tokenAt(other.at().start());
		boolean comma = document.token(from).text().equals(",");
		boolean and = document.token(to - 1).is("and");
		boolean same = one.place().kind() == PlaceKind.COUNTRY && other.place().kind() == PlaceKind.COUNTRY
				|| one.place().kind() == other.place().kind();
		return same && !document.isSentenceStart(to)
				&& (to == from || (to == from + 1 && (comma || and)) || (to == from + 2 && comma && and));
	}

	private boolean acts(Document document, PlaceMention place) {
		Place named = place.place();
		boolean country = named.kind() == PlaceKind.COUNTRY;
		int from = document.tokenAt(place.at().start());
		int to = document.tokenAt(place.at().end());
		Token before = document.token(from - 1);
		Token after = document.token(to);
		// "Turkey, which backs the rebels"
		int verb = after.is("which") ? to + 1
				: (after.text().equals(",") && document.token(to + 1).is("which")) ? to + 2 : to;
		boolean passive = document.token(verb + 1).is("been");
		boolean does = this.words.is("act", document.token(verb)) && !passive && !isLed(document, from);
		boolean agent = country && before.is("by");
		boolean party = country
				&& ((before.is("between") && isDeal(document, from - 1)) || this.words.is("address", before));
		boolean power = "us".equals(named.country()) && country
				&& (this.words.is("deed", after) || (after.isWord() && this.words.is("deed", document.token(to + 1))));
		return does || agent || party || power;
	}

	/** "a deal between": a war has two sides, a border two countries. */
	private boolean isDeal(Document document, int between) {
		for (int i = between - 1; i >= between - REACH; i--) {
			if (this.words.is("deal", document.token(i))) {
				return true;
			}
		}
		return false;
	}

	/** Whether the word before a name makes it a mere place. */
	private static boolean isLed(Document document, int from) {
		Token before = document.token(from - 1);
		return before.is("in") || before.is("of") || before.is("from") || before.is("to") || before.is("near")
				|| before.is("into") || before.is("at") || before.is("for") || before.is("across")
				|| before.is("capital");
	}

}
