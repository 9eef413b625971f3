package org.tally.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.elasticsearch.indices.add_block.IndicesBlockOptions;

/**
 * Replaces the index behind the aliases while readers and writers go on.
 * <ol>
 * <li>{@link #begin} creates a fresh index and moves the write alias to it: from here on
 * new articles go to the fresh index, and readers still search the old one. Then it
 * closes the old index to writes, which waits for those under way, and makes all of it
 * readable.
 * <li>The caller copies every article of {@link #oldIndex()} into {@link #freshIndex()},
 * as creations, so that an article written in the meantime is not overwritten by its
 * older self.
 * <li>{@link #commit()} points the readers' alias to the fresh index, in one step, and
 * deletes the old one.
 * </ol>
 * A kill before the commit leaves the two aliases on two indices and loses nothing: the
 * old index is whole, and what was written since is in the fresh one. {@link #begin} then
 * takes up the same fresh index, and copying again skips what is there. A kill between
 * the creation and the move of the write alias leaves an empty index that no alias points
 * to; {@link #begin} deletes it. Nothing else is deleted but an old index whose every
 * article has been copied.
 */
public final class Rollover {

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final String oldIndex;

	private final String freshIndex;

	private Rollover(ElasticsearchClient client, IndexNames names, String oldIndex, String freshIndex) {
		this.client = client;
		this.names = names;
		this.oldIndex = oldIndex;
		this.freshIndex = freshIndex;
	}

	/**
	 * Begins a rollover, or takes up the one that a kill left behind.
	 * @throws ReindexUnderWayException if another begins in the same moment
	 */
	public static Rollover begin(ElasticsearchClient client, IndexNames names) throws IOException {
		removeNeverUsed(client, names);
		String old = behind(client, names.articles());
		String write = behind(client, names.articlesWrite());
		if (!old.equals(write)) {
			return new Rollover(client, names, old, write).freezeOld();
		}
		String fresh = names.newArticlesIndex(Instant.now());
		new Indices(client, names).create(IndexDefinition.ARTICLES, fresh);
		moveWriters(client, names, old, fresh);
		return new Rollover(client, names, old, fresh).freezeOld();
	}

	/** Of two that begin at once, one finds the alias on the old index. */
	private static void moveWriters(ElasticsearchClient client, IndexNames names, String old, String fresh)
			throws IOException {
		try {
			client.indices()
				.updateAliases((update) -> update
					.actions((action) -> action
						.remove((remove) -> remove.index(old).alias(names.articlesWrite()).mustExist(true)))
					.actions((action) -> action.add((add) -> add.index(fresh).alias(names.articlesWrite()))));
		}
		catch (ElasticsearchException ex) {
			if (ex.status() != 404) {
				throw ex;
			}
			client.indices().delete((delete) -> delete.index(fresh).ignoreUnavailable(true));
			throw ReindexUnderWayException.atWork();
		}
	}

	private static void removeNeverUsed(ElasticsearchClient client, IndexNames names) throws IOException {
		Map<String, IndexState> all = client.indices()
			.get((get) -> get.index(names.articlesIndices()).allowNoIndices(true))
			.result();
		for (Map.Entry<String, IndexState> index : all.entrySet()) {
			String name = index.getKey();
			if (index.getValue().aliases().isEmpty() && client.count((count) -> count.index(name)).count() == 0) {
				client.indices().delete((delete) -> delete.index(name).ignoreUnavailable(true));
			}
		}
	}

	private Rollover freezeOld() throws IOException {
		this.client.indices().addBlock((block) -> block.index(this.oldIndex).block(IndicesBlockOptions.Write));
		this.client.indices().refresh((refresh) -> refresh.index(this.oldIndex));
		return this;
	}

	/**
	 * How many articles are to be copied.
	 */
	public long oldArticles() throws IOException {
		return this.client.count((count) -> count.index(this.oldIndex)).count();
	}

	/**
	 * Whether a rollover was begun and neither committed nor taken up.
	 */
	public static boolean isInterrupted(ElasticsearchClient client, IndexNames names) throws IOException {
		return !behind(client, names.articles()).equals(behind(client, names.articlesWrite()));
	}

	/**
	 * Whether readers see the fresh index already, since another has committed it.
	 */
	public boolean isCommitted() throws IOException {
		return behind(this.client, this.names.articles()).equals(this.freshIndex);
	}

	public String oldIndex() {
		return this.oldIndex;
	}

	public String freshIndex() {
		return this.freshIndex;
	}

	/**
	 * Lets readers see the fresh index and deletes the old one, in that one step.
	 */
	public void commit() throws IOException {
		this.client.indices().refresh((refresh) -> refresh.index(this.freshIndex));
		this.client.indices()
			.updateAliases((update) -> update
				.actions((action) -> action.add((add) -> add.index(this.freshIndex).alias(this.names.articles())))
				.actions((action) -> action.removeIndex((remove) -> remove.index(this.oldIndex))));
	}

	private static String behind(ElasticsearchClient client, String alias) throws IOException {
		Set<String> indices = client.indices().getAlias((get) -> get.name(alias)).result().keySet();
		if (indices.size() != 1) {
			throw new IOException("The alias " + alias + " points to " + indices
					+ "; it must point to one index. Remove it from the others.");
		}
		return indices.iterator().next();
	}

}
