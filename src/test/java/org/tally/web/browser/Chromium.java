package org.tally.web.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the machine's own Chromium, started once, and skips them where there is
 * none.
 */
class Chromium implements ExecutionCondition, ParameterResolver {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	private static final Optional<Path> EXECUTABLE = find();

	private static final String MISSING = "Page tests are skipped: there is no Chromium on the PATH. Install it with "
			+ "'apt-get install chromium'.";

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (EXECUTABLE.isPresent()) {
			return ConditionEvaluationResult.enabled("Chromium is at " + EXECUTABLE.get());
		}
		// Maven does not print why a class was skipped.
		System.err.println(MISSING);
		return ConditionEvaluationResult.disabled(MISSING);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot()
			.getStore(ExtensionContext.Namespace.GLOBAL)
			.computeIfAbsent(Running.class, (key) -> Running.start(), Running.class)
			.browser();
	}

	private static Optional<Path> find() {
		return Pattern.compile(Pattern.quote(File.pathSeparator))
			.splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
			.flatMap((file) -> Files.isExecutable(file) ? Stream.of(file) : Stream.empty())
			.findFirst();
	}

	/**
	 * The browser of this run.
	 */
	record Running(Playwright playwright, Browser browser) implements AutoCloseable {

		static Running start() {
			Playwright playwright = Playwright
				.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			return new Running(playwright,
					playwright.chromium()
						.launch(new LaunchOptions().setExecutablePath(EXECUTABLE.orElseThrow())
							.setHeadless(true)
							// In containers there is no user namespace and little
							// /dev/shm.
							.setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"))));
		}

		@Override
		public void close() {
			this.browser.close();
			this.playwright.close();
		}

	}

}
