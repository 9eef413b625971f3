package org.tally.enrichment.figure.detail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.figure.Basis;
import org.tally.article.figure.FigureType;
import org.tally.article.mention.DateRange;
import org.tally.article.mention.Named;
import org.tally.enrichment.figure.context.Claim;
import org.tally.enrichment.figure.context.ClauseWords;
import org.tally.enrichment.figure.context.NameIndex;
import org.tally.enrichment.figure.context.Names;
import org.tally.enrichment.figure.context.Passages;
import org.tally.enrichment.figure.context.Spans;
import org.tally.enrichment.figure.context.Spans.Span;
import org.tally.enrichment.figure.detail.EventLinker.Told;
import org.tally.enrichment.figure.location.LocationRule;
import org.tally.enrichment.figure.location.PlaceGroup;
import org.tally.enrichment.figure.location.ReferenceRule;
import org.tally.enrichment.figure.party.PartyFinder;
import org.tally.enrichment.figure.party.PerpetratorRule;
import org.tally.enrichment.figure.voice.Act;
import org.tally.enrichment.figure.voice.AttributionRule;
import org.tally.enrichment.figure.voice.Speakers;
import org.tally.enrichment.figure.voice.VoiceRule;
import org.tally.enrichment.text.Document;
import org.tally.enrichment.text.Sentence;

/**
 * Finds the details of an article's figures. What a passage leaves unsaid is taken from
 * the text before it, then from other figures of the same event. Safe to share between
 * threads.
 */
public final class DetailRules {

	private final ClauseWords words = new ClauseWords();

	private final Speakers speakers = new Speakers();

	private final TimeRule time = new TimeRule(this.words);

	private final VoiceRule voices = new VoiceRule(this.words, this.speakers);

	private final AttributionRule attribution = new AttributionRule(this.speakers);

	private final LocationRule location = new LocationRule(this.words);

	private final PerpetratorRule perpetrator = new PerpetratorRule(this.words);

	private final ReferenceRule references = new ReferenceRule(this.words);

	private final SceneRule scenes = new SceneRule(this.words, this.location, this.perpetrator);

	private final CircumstanceRule circumstance = new CircumstanceRule(this.words);

	private final PartyFinder parties = new PartyFinder();

	/**
	 * The details of each claim.
	 * @param claims in text order
	 * @param publishedAt what "since" runs to, or null
	 */
	public List<Details> find(Document document, Names names, @Nullable LocalDate publishedAt, List<Claim> claims) {
		if (claims.isEmpty()) {
			return List.of();
		}
		NameIndex index = NameIndex.of(document, names, this.parties.find(document, names),
				this.time.dates(document, names.dates(), publishedAt));
		Passages passages = Passages.of(document, names.dates(), publishedAt);
		List<Claim> placed = claims.stream().map((claim) -> placed(claim, passages)).toList();
		Spans<Claim> counted = new Spans<>(
				placed.stream().map((claim) -> new Span<>(claim, claim.from(), claim.to())).toList());
		Spans<Act> acts = this.voices.acts(document, passages.all(), index);
		Spans<Sentence> quotations = AttributionRule.quotations(document);
		Story story = new Story(document, index, passages, counted, this.location, this.references, this.perpetrator);
		List<Told> told = new ArrayList<>();
		for (int i = 0; i < placed.size(); i++) {
			Claim claim = placed.get(i);
			Claim next = (i + 1 < placed.size() && placed.get(i + 1).number() == claim.number()) ? placed.get(i + 1)
					: null;
			PlaceGroup stated = this.location.find(document, claim, next, index);
			PlaceGroup place = story.place(claim, stated);
			Named voice = this.attribution.find(document, claim, acts, quotations, index);
			Details details = timed(document, claim, index, publishedAt).saidBy(voice)
				.causedBy(story.perpetrator(claim));
			told.add(new Told(claim, details, (place != null) ? place : story.country(), stated != null));
		}
		told.replaceAll((figure) -> figure.at(this.scenes.narrowed(document, figure, counted, passages, index)));
		told.replaceAll((figure) -> this.scenes.caused(document, figure, counted, passages, index));
		EventLinker.link(told);
		return told.stream().map((figure) -> located(document, figure)).toList();
	}

	private static Claim placed(Claim claim, Passages passages) {
		int index = passages.indexOf(claim.from());
		return claim.in(index, passages.all().get(index));
	}

	/** When, over what span and how surely. */
	private Details timed(Document document, Claim claim, NameIndex index, @Nullable LocalDate publishedAt) {
		DateRange date = this.time.find(document, claim, index, publishedAt);
		Basis basis = this.circumstance.basis(document, claim, date);
		basis = (basis == Basis.EVENT && this.perpetrator.causes().isWar(document, claim)) ? Basis.CUMULATIVE : basis;
		boolean open = date == null && (basis == Basis.EVENT || claim.type() == FigureType.MISSING);
		date = open ? TimeRule.around(claim.passage(), index) : date;
		date = (date == null && open) ? this.time.spoken(document, claim, index) : date;
		return new Details(null, date, null, null, basis, this.circumstance.status(document, claim));
	}

	private static Details located(Document document, Told figure) {
		PlaceGroup place = figure.place();
		return figure.details().at((place != null) ? place.named(document) : null);
	}

}
