package org.tally;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "org.tally", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule packages_have_no_cycles = slices().matching("org.tally.(**)")
		.should()
		.beFreeOfCycles()
		.because("data flows one way; move what both sides need to the one that is used");

	@ArchTest
	static final ArchRule the_domain_uses_nothing = noClasses().that()
		.resideInAPackage("org.tally.article..")
		.should()
		.dependOnClassesThat()
		.resideOutsideOfPackages("org.tally.article..", "java..", "org.jspecify..")
		.because("the domain is plain values; put frameworks and input where they are used");

	@ArchTest
	static final ArchRule enrichment_is_pure = noClasses().that()
		.resideInAPackage("..enrichment..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "co.elastic..", "..source..", "..index..", "java.net.http..")
		.because("enrichment is a function of the article; give it what it needs as an argument");

	@ArchTest
	static final ArchRule pages_see_no_elasticsearch = noClasses().that()
		.resideInAnyPackage("..web..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("co.elastic..", "org.elasticsearch..", "..index..")
		.because("pages show what search returns; add what they need to the search package's values");

	@ArchTest
	static final ArchRule the_client_is_confined = noClasses().that()
		.resideOutsideOfPackages("..index..", "..ingest..", "..search..", "..savedquery..", "..analysis..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("co.elastic..", "org.elasticsearch..")
		.because("the client belongs to the packages that talk to the index; ask one of those");

	@ArchTest
	static final ArchRule the_plugin_stands_alone = noClasses().that()
		.resideInAPackage("..analysis..")
		.should()
		.dependOnClassesThat()
		.resideOutsideOfPackages("..analysis..", "java..", "org.jspecify..", "org.apache.lucene..",
				"org.tartarus.snowball..", "org.elasticsearch.plugin..")
		.because("the plugin is loaded by Elasticsearch, which has nothing of the portal");

}
