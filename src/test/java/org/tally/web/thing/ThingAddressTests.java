package org.tally.web.thing;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

class ThingAddressTests {

	@Test
	void aListedActorHasAPlainAddress() {
		assertThat(ThingAddress.actor("islamic-state")).isEqualTo("/actors/islamic-state");
		assertThat(ThingAddress.actor("person:Lise Grande")).isEqualTo("/actors/person:Lise%20Grande");
	}

	@Test
	void whatAPathCannotCarryIsEscaped() {
		assertThat(ThingAddress.publication("News/Views; 50%")).isEqualTo("/publications/News~2FViews~3B%2050~25");
		assertThat(ThingAddress.publication("..")).isEqualTo("/publications/~2E~2E");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a/b//c", "\\", "~2F", "~", "..", ".", "a.b", "50%", "x;y=z", "The \"Post\" & 'Mail'",
			"صحيفة/الحياة", "é?#[]@!$&()*+,=", "line\nbreak\t", "\u2028", "<script>", "a+b", "100%25" })
	void everyIdSurvives(String id) {
		String path = ThingAddress.place(id);
		String segment = path.substring("/places/".length());
		assertThat(segment).doesNotContain("/", "%2F", "%5C", ";", "%25").doesNotMatch("\\.+");
		assertThat(ThingAddress.id(UriUtils.decode(segment, StandardCharsets.UTF_8))).isEqualTo(id);
	}

}
