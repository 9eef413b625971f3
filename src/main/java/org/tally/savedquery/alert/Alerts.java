package org.tally.savedquery.alert;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.GetResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tally.index.IndexNames;
import org.tally.index.connection.Connections;
import org.tally.search.Engine;
import org.tally.search.news.Threshold;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The alerts, each kept with its saved query and gone with it. Every change is made to
 * what is there at that moment, whichever portals share the index.
 */
@Component
public class Alerts {

	/** As many receivers as a team has; each costs a delivery. */
	public static final int MOST = 5;

	/** As many saved queries as there can be. */
	private static final int ALL = 1_000;

	private static final int ATTEMPTS = 5;

	private static final String FIELD = "alerts";

	private final ElasticsearchClient client;

	private final IndexNames names;

	public Alerts(ElasticsearchClient client, IndexNames names) {
		this.client = client;
		this.names = names;
	}

	private record Document(@Nullable List<Alert> alerts) {

		List<Alert> list() {
			return (this.alerts != null) ? this.alerts : List.of();
		}

	}

	/**
	 * Every alert, by the id of its saved query.
	 */
	public Map<String, List<Alert>> all() {
		Map<String, List<Alert>> all = new LinkedHashMap<>();
		Engine
			.ask(() -> this.client.search((search) -> search.index(this.names.savedQueries())
				.size(ALL)
				.source((source) -> source.filter((filter) -> filter.includes(FIELD))), Document.class))
			.hits()
			.hits()
			.forEach((hit) -> all.put(String.valueOf(hit.id()), Objects.requireNonNull(hit.source()).list()));
		return all;
	}

	/**
	 * The alerts of one saved query; none where it is gone.
	 */
	public List<Alert> of(String savedQuery) {
		Document document = read(savedQuery).source();
		return (document != null) ? document.list() : List.of();
	}

	/**
	 * Adds one.
	 * @param newest what is there now is not news
	 * @param language tag of the language that its e-mails are in, or null for English
	 * @throws IllegalStateException if there are as many as there can be
	 */
	public Alert add(String savedQuery, Channel channel, String target, @Nullable Threshold threshold,
			@Nullable Instant newest, @Nullable String language) {
		Alert alert = Alert.create(channel, target, threshold, newest, language);
		write(savedQuery, (alerts) -> {
			if (alerts.size() >= MOST) {
				throw new IllegalStateException("There are " + MOST + " alerts already");
			}
			List<Alert> more = new ArrayList<>(alerts);
			more.add(alert);
			return more;
		});
		return alert;
	}

	/**
	 * Removes one; one that is gone already stays so.
	 */
	public void remove(String savedQuery, String alert) {
		write(savedQuery, (alerts) -> alerts.stream().filter((each) -> !each.id().equals(alert)).toList());
	}

	/**
	 * Changes one.
	 * @param change may give what it is given, to refuse
	 * @return as it is then, or empty where it is gone
	 */
	Optional<Alert> change(String savedQuery, String alert, UnaryOperator<Alert> change) {
		return write(savedQuery,
				(alerts) -> alerts.stream().map((each) -> each.id().equals(alert) ? change.apply(each) : each).toList())
			.stream()
			.filter((each) -> each.id().equals(alert))
			.findFirst();
	}

	/**
	 * The saved query that an alert belongs to, and the alert, by the token that its
	 * receiver has.
	 */
	public Optional<Map.Entry<String, Alert>> byToken(String token) {
		byte[] given = token.getBytes(UTF_8);
		return all().entrySet()
			.stream()
			.flatMap((each) -> each.getValue().stream().map((alert) -> Map.entry(each.getKey(), alert)))
			.filter((each) -> MessageDigest.isEqual(each.getValue().token().getBytes(UTF_8), given))
			.findFirst();
	}

	private List<Alert> write(String savedQuery, UnaryOperator<List<Alert>> change) {
		for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
			GetResponse<Document> read = read(savedQuery);
			Document document = read.source();
			if (document == null) {
				return List.of();
			}
			List<Alert> changed = change.apply(document.list());
			if (changed.equals(document.list())) {
				return changed;
			}
			try {
				Engine.ask(() -> this.client.update((update) -> update.index(this.names.savedQueries())
					.id(savedQuery)
					.doc(new Document(changed))
					.ifSeqNo(read.seqNo())
					.ifPrimaryTerm(read.primaryTerm())
					.refresh(Refresh.True), Document.class));
				return changed;
			}
			catch (ElasticsearchException | IllegalStateException ex) {
				if (!Connections.isConflict(ex)) {
					throw ex;
				}
			}
		}
		throw new IllegalStateException("The alerts of " + savedQuery + " are changed by others all the time");
	}

	private GetResponse<Document> read(String savedQuery) {
		return Engine.ask(() -> this.client
			.get((get) -> get.index(this.names.savedQueries()).id(savedQuery).sourceIncludes(FIELD), Document.class));
	}

}
