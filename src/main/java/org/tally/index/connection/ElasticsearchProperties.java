package org.tally.index.connection;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Elasticsearch is.
 *
 * @param uris Addresses of a cluster's nodes; the embedded engine is started where none
 * is given.
 * @param username User name for the cluster.
 * @param password Password for the cluster.
 * @param apiKey API key for the cluster, in its Base64 form, instead of user and
 * password.
 * @param caCertificate PEM file of the authority that signed the cluster's certificate.
 * @param connectTimeout How long to wait for a connection.
 * @param socketTimeout How long to wait for an answer.
 * @param indexPrefix What the names of Tally's indices start with.
 */
@ConfigurationProperties("tally.elasticsearch")
public record ElasticsearchProperties(@DefaultValue List<String> uris, @Nullable String username,
		@Nullable String password, @Nullable String apiKey, @Nullable Path caCertificate,
		@DefaultValue("2s") Duration connectTimeout, @DefaultValue("60s") Duration socketTimeout,
		@DefaultValue("tally") String indexPrefix) {

}
