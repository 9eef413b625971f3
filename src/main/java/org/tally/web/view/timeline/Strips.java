package org.tally.web.view.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.tally.search.query.ArticleQuery;
import org.tally.search.query.FacetName;
import org.tally.search.query.Selection;
import org.tally.search.view.time.TimeAxis;
import org.tally.search.view.time.Timeline.Point;
import org.tally.search.view.time.Timeline.Series;
import org.tally.web.Wording;
import org.tally.web.query.ArticleQueryAddress;
import org.tally.web.view.timeline.Strip.Mark;
import org.tally.web.view.timeline.Strip.Tick;

/**
 * Draws series of figures.
 */
@Component
class Strips {

	/**
	 * As wide as the column of a wide screen: on others the bars are wider or narrower.
	 */
	private static final int WIDTH = 880;

	private static final int HEIGHT = 128;

	/** Half of the highest number beside it. */
	private static final int TOP = 12;

	private static final int BOTTOM = 120;

	/** One number is a bar too. */
	private static final double LOWEST = 4;

	private static final double WIDEST = 16;

	private final SpanWords spans;

	private final Wording wording;

	Strips(SpanWords spans, Wording wording) {
		this.spans = spans;
		this.wording = wording;
	}

	Strip of(Series series, TimeAxis axis, ArticleQuery query) {
		double most = series.points().stream().mapToDouble(Point::high).max().orElse(1);
		int powers = Math.max(1, (int) Math.ceil(Math.log10(Math.max(1, most))));
		double step = (double) WIDTH / axis.spans().size();
		List<Mark> marks = new ArrayList<>();
		for (Point point : series.points()) {
			double x = axis.spans().indexOf(point.days()) * step;
			double width = Math.max(1, Math.min(WIDEST, step - 1));
			double top = y(point.high(), powers);
			double height = Math.max(LOWEST, y(point.low(), powers) - top);
			marks.add(mark(point, query, x + (step - width) / 2, Math.min(top, BOTTOM - LOWEST), width, height));
		}
		String type = this.wording.text("figure.type." + series.type().code());
		return new Strip(series.type().code(), this.wording.text("timeline.strip", type), WIDTH, HEIGHT, marks,
				ticks(powers), this.spans.label(axis.spans().get(0)),
				this.spans.label(axis.spans().get(axis.spans().size() - 1)),
				(series.beside() > 0) ? this.wording.text("timeline.beside", series.beside()) : null);
	}

	private Mark mark(Point point, ArticleQuery query, double x, double y, double width, double height) {
		String span = this.spans.label(point.days());
		String low = this.wording.number(point.low());
		String range = (point.low() == point.high()) ? low
				: this.wording.text("timeline.range", low, this.wording.number(point.high()));
		return new Mark(span, range, this.wording.number(point.figures()), this.wording.number(point.articles()),
				this.wording.text("timeline.mark", span, range, point.articles()),
				ArticleQueryAddress
					.of(query.with(FacetName.ABOUT, new Selection(Set.of(SpanWords.code(point.days())), Set.of()))),
				round(x), round(y), round(width), round(height));
	}

	private List<Tick> ticks(int powers) {
		List<Tick> ticks = new ArrayList<>();
		for (int power = 0; power <= powers; power++) {
			ticks.add(new Tick(this.wording.number(Math.pow(10, power)), round(y(Math.pow(10, power), powers))));
		}
		return ticks;
	}

	private static double y(double value, int powers) {
		return BOTTOM - (BOTTOM - TOP) * Math.log10(Math.max(1, value)) / powers;
	}

	private static double round(double number) {
		return Math.round(number * 10) / 10.0;
	}

}
