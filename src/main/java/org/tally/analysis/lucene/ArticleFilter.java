package org.tally.analysis.lucene;

import java.io.IOException;
import java.util.Set;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Drops the Arabic article before a name, written with a hyphen ({@link JoinedArticles})
 * or a space. The name takes its place: no gap is left, and a highlight covers both.
 * Expects lower case.
 * <ul>
 * <li>al-Zinjili = Al Zinjili = el Zinjili = Zinjili</li>
 * <li>Deir ez-Zor = Deir ez Zor = Deir al Zor = Deir Zor</li>
 * </ul>
 * An "al" with no word behind it stays, for it is all there is. Before a space, articles
 * that are English words ("as", "an", "at") stay.
 */
public final class ArticleFilter extends TokenFilter {

	/** Those that are no English words. */
	private static final Set<String> ARTICLES = Set.of("al", "el", "ez", "ar", "az");

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

	private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);

	private boolean exhausted;

	public ArticleFilter(TokenStream input) {
		super(input);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (this.exhausted || !this.input.incrementToken()) {
			return false;
		}
		if (isArticle()) {
			dropArticle();
		}
		dropJoinedArticle();
		return true;
	}

	private boolean isArticle() {
		return this.term.length() == 2 && ARTICLES.contains(this.term.toString());
	}

	private void dropArticle() throws IOException {
		int start = this.offset.startOffset();
		int increment = this.position.getPositionIncrement();
		State article = captureState();
		if (this.input.incrementToken()) {
			this.offset.setOffset(start, this.offset.endOffset());
			this.position.setPositionIncrement(increment + this.position.getPositionIncrement() - 1);
		}
		else {
			restoreState(article);
			this.exhausted = true;
		}
	}

	private void dropJoinedArticle() {
		int length = this.term.length();
		for (int i = 2; i < Math.min(4, length - 1); i++) {
			if (this.term.charAt(i) == JoinedArticles.JOINT) {
				System.arraycopy(this.term.buffer(), i + 1, this.term.buffer(), 0, length - i - 1);
				this.term.setLength(length - i - 1);
				return;
			}
		}
	}

	@Override
	public void reset() throws IOException {
		super.reset();
		this.exhausted = false;
	}

}
