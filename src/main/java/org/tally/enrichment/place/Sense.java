package org.tally.enrichment.place;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tally.article.Place;
import org.tally.article.PlaceKind;

/**
 * What a name means in one article: a share of the belief for each of its places.
 */
final class Sense {

	/** "Lexington, Neb." leaves no doubt. */
	private static final double CONTAINED = 20;

	/** "Tripoli, Lebanon" leaves some: "talks with Russia, U.S. officials said" is no village. */
	private static final double IN_COUNTRY = 3;

	/** Once "Lexington, Neb." was said, "Lexington" is the same. */
	private static final double SAID = Double.parseDouble(System.getProperty("said", "6"));

	private static final double KIND = Double.parseDouble(System.getProperty("kind", "2"));

	private static final double PEER = Double.parseDouble(System.getProperty("peer", "3"));

	private static final double COUNTRY = Double.parseDouble(System.getProperty("country", "3"));

	private static final double REGION = Double.parseDouble(System.getProperty("region", "4"));

	private static final double NEAR = Double.parseDouble(System.getProperty("near", "2"));

	private static final double DISTRICT = Double.parseDouble(System.getProperty("district", "2"));

	private static final double PRIOR = Double.parseDouble(System.getProperty("prior", "1"));

	private final List<Entry> entries;

	private final double[] said;

	private final double[] belief;

	private int mentions;

	private final double credit;

	private static final boolean NORM = Boolean.getBoolean("norm");

	Sense(List<Entry> entries, boolean common) {
		this.entries = entries;
		this.credit = common ? 0 : entries.stream().anyMatch(Entry::isStrong) ? 1 : Double.parseDouble(System.getProperty("weak", "0.5"));
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

	/** How many of the other names are near one of the places. */
	double company(Entry entry, Context context) {
		vote(context, -1);
		double near = context.near(entry.place());
		vote(context, 1);
		return near;
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
			this.belief[i] /= (sharpness < 1 && !NORM) ? 1 : sum;
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
		return PRIOR * entry.weight() + COUNTRY * context.share(place.country())
				+ REGION * context.regionShare(entry.region()) + NEAR * near / (near + 1) + DISTRICT * district / (district + 1) + this.said[index];
	}

	/** The likeliest place, in the container if one of them is. */
	Entry likeliest(@Nullable Place container) {
		double bonus = (container != null && container.kind() == PlaceKind.COUNTRY) ? IN_COUNTRY : CONTAINED;
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


	@Override public String toString() { StringBuilder b = new StringBuilder(); for (int i = 0; i < belief.length; i++) if (belief[i] > 0.02) b.append(entries.get(i).place().id()).append('=').append(String.format("%.2f w%.1f ", belief[i], entries.get(i).weight())); return b.toString(); }
}
