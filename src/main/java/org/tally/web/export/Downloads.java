package org.tally.web.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tally.article.EnrichedArticle;
import org.tally.export.ArticleRows;
import org.tally.export.ExportedArticles;
import org.tally.export.FigureRows;
import org.tally.search.ArticleSearch;
import org.tally.search.article.Exports;
import org.tally.search.article.FoundArticle;
import org.tally.web.export.DownloadProgress.State;
import org.tally.web.export.feed.AtomWriter;
import org.tally.web.export.feed.FeedEntries;
import org.tally.web.export.feed.FeedWriter;
import org.tally.web.export.feed.RssWriter;

/**
 * Streams results to who asked. The number of articles goes ahead in
 * {@code X-Total-Count}. The answer is sent in chunks, and a failure on the way leaves
 * out the last, so that no client takes a part for the whole: browsers call the download
 * failed, curl ends with status 18.
 */
@Component
class Downloads {

	private static final Logger logger = LoggerFactory.getLogger(Downloads.class);

	/**
	 * Excel takes a table without it for Windows-1252, and shows Mosul's Arabic name as
	 * rubble. R, pandas and LibreOffice pass over it.
	 */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final ArticleSearch search;

	private final Exports exports;

	private final DownloadsUnderWay underWay;

	private final FileNames names;

	private final FeedEntries entries;

	Downloads(ArticleSearch search, Exports exports, DownloadsUnderWay underWay, FileNames names, FeedEntries entries) {
		this.search = search;
		this.exports = exports;
		this.underWay = underWay;
		this.names = names;
		this.entries = entries;
	}

	/**
	 * Sends it. What fails before the first byte is thrown and gets a page of its own.
	 */
	void send(Download download, HttpServletRequest request, HttpServletResponse response) throws IOException {
		long total = this.search.countIndexedAfter(download.query(), null);
		long sent = download.isWhole() ? total : Math.min(total, Download.FEED);
		response.setContentType(download.format().type());
		response.setHeader("X-Total-Count", String.valueOf(sent));
		if (download.isWhole()) {
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(this.names.of(download, LocalDate.now()), StandardCharsets.UTF_8)
						.build()
						.toString());
		}
		if (request.getMethod().equals("HEAD")) {
			return;
		}
		DownloadProgress progress = this.underWay.begin(download.key(), sent);
		try {
			write(download, request.getRequestURI(), progress, response);
			progress.end(State.COMPLETE);
		}
		catch (UncheckedIOException ex) {
			progress.end(State.BROKEN);
			logger.debug("The reader of an export went away after {} of {} articles", progress.done(), sent);
		}
		catch (IOException | RuntimeException ex) {
			progress.end(State.BROKEN);
			if (!response.isCommitted()) {
				response.reset();
			}
			throw ex;
		}
	}

	private void write(Download download, String path, DownloadProgress progress, HttpServletResponse response)
			throws IOException {
		Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
		if (download.format().isTable() && download.bom()) {
			out.write(BYTE_ORDER_MARK);
		}
		switch (download.format()) {
			case ARTICLES_CSV -> all(download, progress, articles(new ArticleRows(out)));
			case FIGURES_CSV -> all(download, progress, articles(new FigureRows(out, download.figures()::accepts)));
			case JSON_LINES -> all(download, progress, articles(new ExportedArticles(out)));
			case RSS, ATOM -> feed(download, path, progress, out);
		}
		out.flush();
	}

	private static Consumer<FoundArticle> articles(Consumer<EnrichedArticle> rows) {
		return (found) -> rows.accept(found.article());
	}

	private void all(Download download, DownloadProgress progress, Consumer<FoundArticle> reader) {
		this.exports.forEach(download.query(), counted(progress, reader));
	}

	private void feed(Download download, String path, DownloadProgress progress, Writer out) {
		String host = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
		FeedWriter feed = (download.format() == ExportFormat.RSS) ? new RssWriter(out) : new AtomWriter(out);
		feed.begin(this.entries.feed(download.query(), path + download.parameters(), host));
		this.exports.forNewest(download.query(), download.all() ? Long.MAX_VALUE : Download.FEED,
				counted(progress, (found) -> feed.add(this.entries.entry(found, download.query(), host))));
		feed.end();
	}

	private static Consumer<FoundArticle> counted(DownloadProgress progress, Consumer<FoundArticle> reader) {
		return (found) -> {
			reader.accept(found);
			progress.oneMore();
		};
	}

}
