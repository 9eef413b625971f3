package org.tally.evaluation.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Times a page and the requests that it sends, turn by turn, so that what else the
 * machine does meanwhile slows both.
 */
final class PageClock {

	private static final int WARM_UP = 2;

	private static final int ROUNDS = 15;

	private static final double NANOS = 1e6;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final RawEngine engine;

	PageClock(RawEngine engine) {
		this.engine = engine;
	}

	/**
	 * Fetches a page as a browser does, compressed.
	 */
	byte[] get(URI portal, MeasuredPage page) throws IOException {
		HttpRequest request = HttpRequest.newBuilder(portal.resolve(page.path()))
			.header("Accept-Encoding", "gzip")
			.build();
		try {
			HttpResponse<byte[]> answer = this.client.send(request, HttpResponse.BodyHandlers.ofByteArray());
			if (answer.statusCode() != 200) {
				throw new IOException(page.path() + " answers " + answer.statusCode());
			}
			return answer.body();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	/**
	 * The medians of {@value #ROUNDS} rounds after {@value #WARM_UP} that do not count.
	 */
	Measurement measure(URI portal, MeasuredPage page, List<SentRequest> sent) throws IOException {
		double[] server = new double[ROUNDS];
		double[] raw = new double[ROUNDS];
		byte[] packed = {};
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			long start = System.nanoTime();
			packed = get(portal, page);
			long between = System.nanoTime();
			this.engine.replay(sent);
			long end = System.nanoTime();
			if (round >= 0) {
				server[round] = (between - start) / NANOS;
				raw[round] = (end - between) / NANOS;
			}
		}
		return new Measurement(page, median(server), median(raw), sent.size(), packed.length, unpacked(packed));
	}

	/** What is short is sent as it is. */
	private static int unpacked(byte[] body) throws IOException {
		boolean packed = body.length > 1
				&& (body[0] & 0xFF | (body[1] & 0xFF) << Byte.SIZE) == GZIPInputStream.GZIP_MAGIC;
		return packed ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes().length : body.length;
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

}
