package org.tally.web.frame;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests that Tomcat cannot read, such as an address of a megabyte, in words
 * that say what to do. They never get to the pages of the portal. Tomcat makes it by its
 * name.
 */
public final class UnreadableRequests extends ErrorReportValve {

	private static final String WORDS = """
			Tally cannot read this address: it is far too long, or it holds a character that no address may have.
			Nothing was changed. Your browser's Back button leads to where you were.

			To search for many names at once, upload them as a list at /batch.
			A search of up to 2,000 characters fits the box of the first page, at /.
			""";

	private static final int UNREADABLE = 400;

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		if (response.getStatus() != UNREADABLE) {
			super.report(request, response, throwable);
			return;
		}
		if (response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			response.setContentType("text/plain");
			response.setCharacterEncoding(StandardCharsets.UTF_8);
			Writer words = response.getReporter();
			if (words != null) {
				words.write(WORDS);
				response.finishResponse();
			}
		}
		catch (IOException | IllegalStateException ex) {
			// Nobody waits for it any more.
		}
	}

}
