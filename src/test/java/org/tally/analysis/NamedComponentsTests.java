package org.tally.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Elasticsearch finds the analyzers in a file, not by their annotations: both must agree.
 */
class NamedComponentsTests {

	@Test
	void theFileNamesExactlyTheAnnotatedFactories() throws IOException {
		Map<String, Map<String, String>> file = JsonMapper.shared()
			.readValue(Path.of("src/main/elasticsearch-plugin/named_components.json").toFile(), new TypeReference<>() {
			});
		Map<String, String> annotated = new TreeMap<>();
		for (JavaClass factory : new ClassFileImporter().importPackages("org.tally.analysis")) {
			if (factory.isAnnotatedWith(NamedComponent.class)) {
				annotated.put(factory.getAnnotationOfType(NamedComponent.class).value(), factory.getName());
			}
		}
		assertThat(file).isEqualTo(Map.of(AnalyzerFactory.class.getName(), annotated));
	}

}
