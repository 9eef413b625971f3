package org.tally.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/**
 * The version that the build wrote down.
 */
class Version implements IVersionProvider {

	@Override
	public String[] getVersion() throws IOException {
		Properties build = new Properties();
		try (InputStream info = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
			if (info != null) {
				build.load(info);
			}
		}
		return new String[] { "Tally " + build.getProperty("build.version", "(development)") };
	}

}
