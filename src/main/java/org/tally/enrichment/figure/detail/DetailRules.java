package org.tally.enrichment.figure.detail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tally.article.Basis;
import org.tally.article.DateRange;
import org.tally.article.Named;
import org.tally.enrichment.figure.detail.EventLinker.Told;
import org.tally.enrichment.figure.detail.VoiceRule.Act;
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

	private final SceneRule scenes = new SceneRule(this.words, this.location, this.perpetrator);

	private final CircumstanceRule circumstance = new CircumstanceRule();

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
		NameIndex index = NameIndex.of(document, names, this.time, this.parties, publishedAt);
		Passages passages = Passages.of(document, names.dates(), publishedAt);
		List<Claim> placed = claims.stream()
			.map((claim) -> claim.in(passages.all().get(passages.indexOf(claim.from()))))
			.toList();
		List<Act> acts = this.voices.acts(document, passages.all(), index);
		List<Sentence> quotations = AttributionRule.quotations(document);
		Story story = new Story(document, index, passages, placed, this.location, this.scenes, this.perpetrator);
		List<Told> told = new ArrayList<>();
		for (int i = 0; i < placed.size(); i++) {
			Claim claim = placed.get(i);
			List<Claim> beside = placed.stream().filter((other) -> other.passage().equals(claim.passage())).toList();
			Claim next = (i + 1 < placed.size() && beside.contains(placed.get(i + 1))) ? placed.get(i + 1) : null;
			PlaceGroup group = this.location.find(document, claim, next, index);
			PlaceGroup place = story.place(claim, group);
			Named voice = this.attribution.find(document, claim, acts, quotations, index);
			Named party = story.perpetrator(claim, beside);
			DateRange date = this.time.find(document, claim, index, publishedAt);
			Basis basis = this.circumstance.basis(document, claim, date);
			basis = (basis == Basis.EVENT && this.perpetrator.isWar(document, claim)) ? Basis.CUMULATIVE : basis;
			boolean open = date == null && basis == Basis.EVENT;
			date = open ? TimeRule.around(claim.passage(), index) : date;
			date = (date == null && open) ? this.time.spoken(document, claim, names.dates()) : date;
			told.add(new Told(claim, new Details(null, date, voice, party, basis,
					this.circumstance.status(document, claim)), place, group != null));
		}
		told.replaceAll((figure) -> figure.at(this.scenes.narrowed(document, figure, told, passages, index)));
		told.replaceAll((figure) -> this.scenes.caused(document, figure, told, passages, index));
		EventLinker.link(told);
		return told.stream().map((figure) -> located(document, figure)).toList();
	}

	private static Details located(Document document, Told figure) {
		PlaceGroup place = figure.place();
		return figure.details().at((place != null) ? place.named(document) : null);
	}

}
