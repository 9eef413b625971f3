package org.tally.enrichment.place;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.tally.article.mention.Place;
import org.tally.article.mention.PlaceKind;
import org.tally.enrichment.place.gazetteer.Entry;

/**
 * What a name means in one article: a share of the belief for each of its places.
 */
final class Sense {

	/** "Lexington, Neb." leaves no doubt. */
	private static final double CONTAINED = 20;

	/**
	 * "Tripoli, Lebanon" leaves some: "talks with Russia, U.S. officials said" is no
	 * village.
	 */
	private static final double IN_COUNTRY = 3;

	/**
	 * Once "Lexington, Neb." was said, "Lexington" is the same, unless all else is
	 * against it.
	 */
	private static final double SAID = 6;

	/**
	 * "New York governor" outweighs the city's lead over its state, not a country over a
	 * village.
	 */
	private static final double KIND = 2;

	/** "Georgia, Ohio and Texas" outweighs a country's lead over a state. */
	private static final double PEER = 3;

	/**
	 * An article all about a country outweighs a thousandfold of inhabitants elsewhere.
	 */
	private static final double COUNTRY = 3;

	/**
	 * Local news names a state's small towns: its other names weigh more than the
	 * country's.
	 */
	private static final double REGION = 4;

	/** At most a hundredfold for places nearby, half of it for the first. */
	private static final double NEAR = 2;

	/** The same for a county, or for a neighbourhood its city, that the article names. */
	private static final double DISTRICT = 2;

	/**
	 * The vote of a name that only small places bear, since it may be no place at all.
	 */
	private static final double SMALL = 0.5;

	private final List<Entry> entries;

	private final double[] said;

	private final double[] belief;

	private int mentions;

	private final double credit;

	Sense(List<Entry> entries, boolean common) {
		this.entries = entries;
		this.credit = common ? 0 : entries.stream().anyMatch(Entry::isStrong) ? 1 : SMALL;
		this.said = new double[entries.size()];
		this.belief = new double[entries.size()];
	}

	/** Adds a mention with the kinds that the words beside it speak of. */
	void addMention(Set<PlaceKind> kinds) {
		this.mentions++;
		for (int i = 0; i < this.said.length; i++) {
			if (kinds.contains(this.entries.get(i).place().kind())) {
				this.said[i] = Math.max(this.said[i], KIND);
			}
		}
	}

	/** A state in a list of states is a state. */
	void addPeer(List<Entry> peers) {
		Entry peer = Collections.max(peers, Comparator.comparingDouble(Entry::weight));
		for (int i = 0; i < this.said.length; i++) {
			Place place = this.entries.get(i).place();
			if (peer.place().kind() == PlaceKind.REGION && place.kind() == PlaceKind.REGION
					&& Objects.equals(place.country(), peer.place().country())) {
				this.said[i] = Math.max(this.said[i], PEER);
			}
		}
	}

	/** The text says outright that the name means a place. */
	void say(Entry entry, boolean country) {
		int index = this.entries.indexOf(entry);
		this.said[index] = Math.max(this.said[index], country ? IN_COUNTRY : SAID);
	}

	/**
	 * What the other names of the article say of a place, without this one's own vote.
	 */
	<T> T without(Context context, Supplier<T> reader) {
		vote(context, -1);
		T read = reader.get();
		vote(context, 1);
		return read;
	}

	/** Weighs the places anew by what the other names of the article say. */
	void weigh(Context context, double sharpness) {
		vote(context, -1);
		double best = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < this.belief.length; i++) {
			this.belief[i] = score(i, context);
			best = Math.max(best, this.belief[i]);
		}
		double sum = 0;
		for (int i = 0; i < this.belief.length; i++) {
			this.belief[i] = Math.pow(10, sharpness * (this.belief[i] - best));
			sum += this.belief[i];
		}
		for (int i = 0; i < this.belief.length; i++) {
			this.belief[i] /= (sharpness < 1) ? 1 : sum;
		}
		vote(context, 1);
	}

	/** A name that is said again and again says more, but not by as much. */
	private void vote(Context context, int sign) {
		double votes = sign * this.credit * (1 + Math.log(this.mentions));
		for (int i = 0; i < this.belief.length; i++) {
			if (this.belief[i] > 0) {
				context.vote(this.entries.get(i), votes * this.belief[i]);
			}
		}
	}

	/** In powers of ten, as inhabitants are. */
	private double score(int index, Context context) {
		Entry entry = this.entries.get(index);
		Place place = entry.place();
		double district = context.inDistrict(entry.district());
		double near = entry.isWide() ? 0 : context.near(place);
		return entry.weight() + COUNTRY * context.share(place.country()) + REGION * context.regionShare(entry.region())
				+ NEAR * near / (near + 1) + DISTRICT * district / (district + 1) + this.said[index];
	}

	/** The likeliest place, in the container if one of them is. */
	Entry likeliest(@Nullable Place container) {
		// what lies in a country was heard when it was said
		double bonus = (container != null && container.kind() == PlaceKind.COUNTRY) ? 0 : CONTAINED;
		int best = 0;
		double bestScore = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < this.belief.length; i++) {
			boolean contained = container != null && this.entries.get(i).place().within().contains(container.id());
			double score = Math.log10(this.belief[i] + Double.MIN_NORMAL) + (contained ? bonus : 0);
			if (score > bestScore) {
				best = i;
				bestScore = score;
			}
		}
		return this.entries.get(best);
	}

}
