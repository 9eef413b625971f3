package org.tally.search.meaning.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import org.tally.search.meaning.Encoder;

/**
 * The sentence-embedding model all-MiniLM-L6-v2, its weights in bytes: small, quick, and
 * for English.
 */
public final class MiniLm implements Encoder {

	private static final String NAME = "all-minilm-l6-v2-q";

	/** As long as the texts that it was trained on. */
	private static final String MOST_TOKENS = "256";

	private final OrtEnvironment environment = OrtEnvironment.getEnvironment();

	private final OrtSession session;

	private final HuggingFaceTokenizer tokenizer;

	/**
	 * Loads the model, some 25 MB.
	 */
	public MiniLm() {
		try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
				InputStream model = file(".onnx");
				InputStream words = file("-tokenizer.json")) {
			// The other cores are for the engine and the pages.
			options.setIntraOpNumThreads(1);
			options.setInterOpNumThreads(1);
			this.session = this.environment.createSession(model.readAllBytes(), options);
			this.tokenizer = HuggingFaceTokenizer.newInstance(words, Map.of("padding", "false", "truncation", "true",
					"maxLength", MOST_TOKENS, "modelMaxLength", MOST_TOKENS));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (OrtException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String model() {
		return NAME;
	}

	@Override
	public boolean reads(String text) {
		return text.codePoints()
			.filter(Character::isLetter)
			.allMatch((letter) -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
	}

	@Override
	public float[] encode(String text) {
		Encoding tokens = this.tokenizer.encode(text);
		try (OnnxTensor ids = tensor(tokens.getIds());
				OnnxTensor mask = tensor(tokens.getAttentionMask());
				OnnxTensor types = tensor(tokens.getTypeIds());
				OrtSession.Result result = this.session
					.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
			return sum(((float[][][]) result.get(0).getValue())[0]);
		}
		catch (OrtException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private OnnxTensor tensor(long[] row) throws OrtException {
		return OnnxTensor.createTensor(this.environment, new long[][] { row });
	}

	/** The tokens' mean, but for its length, is that of the text. */
	private static float[] sum(float[][] tokens) {
		float[] sum = new float[DIMENSIONS];
		for (float[] token : tokens) {
			for (int i = 0; i < DIMENSIONS; i++) {
				sum[i] += token[i];
			}
		}
		return sum;
	}

	private static InputStream file(String suffix) {
		return Objects.requireNonNull(MiniLm.class.getResourceAsStream("/" + NAME + suffix), NAME + suffix);
	}

}
