package org.tally.web.api.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import org.tally.web.Wording;
import org.tally.web.api.document.ApiOperation.Field;
import org.tally.web.api.problem.ParameterMistakeException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses bodies with fields that the document does not name, with a field twice, or with
 * another type of value than it names: what is mistyped and passed over would be lost,
 * and nobody would see it. A body that is no object at all is left to who reads it.
 */
@ControllerAdvice
class KnownFields extends RequestBodyAdviceAdapter {

	/** Many times what a name and the longest query take. */
	private static final int LONGEST = 1 << 18;

	private final ApiDocument document;

	private final Wording wording;

	KnownFields(ApiDocument document, Wording wording) {
		this.document = document;
		this.wording = wording;
	}

	@Override
	public boolean supports(MethodParameter parameter, Type type,
			Class<? extends HttpMessageConverter<?>> converterType) {
		return true;
	}

	@Override
	public HttpInputMessage beforeBodyRead(HttpInputMessage message, MethodParameter parameter, Type type,
			Class<? extends HttpMessageConverter<?>> converterType) throws IOException {
		byte[] body = message.getBody().readNBytes(LONGEST + 1);
		List<Field> fields = fields();
		if (body.length > LONGEST) {
			throw new ParameterMistakeException("body", this.wording.text("api.field.long", LONGEST));
		}
		try (JsonParser parser = JsonMapper.shared().createParser(body)) {
			check(parser, fields);
		}
		catch (JacksonException ex) {
			// Who reads the body says that it is no JSON.
		}
		return new Body(message.getHeaders(), new ByteArrayInputStream(body));
	}

	private List<Field> fields() {
		if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)) {
			return List.of();
		}
		String path = String.valueOf(
				request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
		return this.document.operation(request.getRequest().getMethod(), path)
			.map(ApiOperation::takes)
			.orElse(List.of());
	}

	private void check(JsonParser parser, List<Field> fields) {
		if (parser.nextToken() != JsonToken.START_OBJECT) {
			return;
		}
		Set<String> seen = new HashSet<>();
		while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = parser.currentName();
			Field field = fields.stream().filter((known) -> known.name().equals(name)).findFirst().orElse(null);
			if (field == null) {
				Set<String> known = fields.stream().map(Field::name).collect(Collectors.toSet());
				throw Unknown.of(name, known, "field", this.wording);
			}
			if (!seen.add(name)) {
				throw new ParameterMistakeException(name, this.wording.text("api.parameter.twice", name));
			}
			if (!isOf(field.type(), parser.nextToken())) {
				throw new ParameterMistakeException(name, this.wording.text("api.field.type." + field.type(), name));
			}
			parser.skipChildren();
		}
	}

	/** Null is as good as left out. */
	private static boolean isOf(String type, @Nullable JsonToken value) {
		return value == JsonToken.VALUE_NULL
				|| value == (type.equals("integer") ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING);
	}

	/** The body again, for who reads it. */
	private record Body(HttpHeaders headers, InputStream stream) implements HttpInputMessage {

		@Override
		public HttpHeaders getHeaders() {
			return this.headers;
		}

		@Override
		public InputStream getBody() {
			return this.stream;
		}

	}

}
