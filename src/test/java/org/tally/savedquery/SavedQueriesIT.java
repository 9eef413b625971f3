package org.tally.savedquery;

import java.io.IOException;
import java.time.Instant;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tally.index.TestIndex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SavedQueriesIT {

	private static final Instant NOON = Instant.parse("2017-05-25T12:00:00Z");

	private TestIndex index;

	private SavedQueries saved;

	@BeforeEach
	void createIndex() {
		this.index = TestIndex.create();
		this.saved = new SavedQueries(this.index.client(), this.index.names());
	}

	@AfterEach
	void deleteIndex() throws IOException {
		this.index.close();
	}

	@Test
	void whatIsSavedIsListedByName() {
		this.saved.save("Raqqa", "q=raqqa", NOON);
		this.saved.save("mosul", "q=mosul", null);
		assertThat(this.saved.all()).extracting(SavedQuery::name).containsExactly("mosul", "Raqqa");
		assertThat(this.saved.all().get(1).seenUpTo()).isEqualTo(NOON);
	}

	@Test
	void whatIsSavedSurvivesAnotherConnection() {
		SavedQuery query = this.saved.save("Mosul", "q=mosul", NOON);
		SavedQueries other = new SavedQueries(this.index.client(), this.index.names());
		assertThat(other.find(query.id())).get().extracting(SavedQuery::query).isEqualTo("q=mosul");
	}

	@Test
	void ofTwoRenamesOfTheSameRevisionTheSecondIsRefused() {
		SavedQuery query = this.saved.save("Mosul", "q=mosul", NOON);
		this.saved.rename(query.id(), query.revision(), "West Mosul");
		assertThatExceptionOfType(ChangedMeanwhileException.class)
			.isThrownBy(() -> this.saved.rename(query.id(), query.revision(), "East Mosul"));
		assertThat(this.saved.find(query.id())).get().extracting(SavedQuery::name).isEqualTo("West Mosul");
	}

	@Test
	void openingDoesNotRefuseARenameFromAnotherWindow() {
		SavedQuery query = this.saved.save("Mosul", "q=mosul", null);
		this.saved.opened(query.id(), NOON);
		this.saved.rename(query.id(), query.revision(), "West Mosul");
		SavedQuery now = this.saved.find(query.id()).orElseThrow();
		assertThat(now.name()).isEqualTo("West Mosul");
		assertThat(now.seenUpTo()).isEqualTo(NOON);
	}

	@Test
	void aPauseChangesNothingElseAndEnds() {
		SavedQuery query = this.saved.save("Mosul", "q=mosul", NOON);
		this.saved.pause(query.id());
		SavedQuery paused = this.saved.find(query.id()).orElseThrow();
		assertThat(paused.isPaused()).isTrue();
		assertThat(paused.seenUpTo()).isEqualTo(NOON);
		this.saved.pause(query.id());
		this.saved.rename(query.id(), query.revision(), "West Mosul");
		this.saved.changeQuery(query.id(), query.revision() + 1, "q=raqqa", NOON);
		assertThat(this.saved.all()).singleElement()
			.extracting(SavedQuery::pausedAt, SavedQuery::name, SavedQuery::query)
			.containsExactly(paused.pausedAt(), "West Mosul", "q=raqqa");
		this.saved.resume(query.id());
		assertThat(this.saved.find(query.id())).get().extracting(SavedQuery::pausedAt).isNull();
		assertThatExceptionOfType(ChangedMeanwhileException.class).isThrownBy(() -> this.saved.pause("gone"));
	}

	@Test
	void aRenamedQueryIsNotDeletedUnseen() {
		SavedQuery query = this.saved.save("Mosul", "q=mosul", NOON);
		this.saved.rename(query.id(), query.revision(), "West Mosul");
		assertThatExceptionOfType(ChangedMeanwhileException.class)
			.isThrownBy(() -> this.saved.delete(query.id(), query.revision()));
		this.saved.delete(query.id(), query.revision() + 1);
		assertThat(this.saved.find(query.id())).isEmpty();
	}

	@Test
	void aNameIsNeitherEmptyNorEndless() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.saved.save("  ", "q=mosul", NOON));
		assertThatIllegalArgumentException().isThrownBy(() -> this.saved.save("x".repeat(121), "q=mosul", NOON));
	}

	@Test
	void openingsAtOnceAllSucceed() {
		SavedQuery query = this.saved.save("Mosul", "q=mosul", null);
		IntStream.range(0, 4).parallel().forEach((i) -> this.saved.opened(query.id(), NOON.plusSeconds(i)));
		assertThat(this.saved.find(query.id())).get().extracting(SavedQuery::seenUpTo).isEqualTo(NOON.plusSeconds(3));
	}

	@Test
	void ofRenamesAtOnceOneSucceedsAndTheOthersAreRefused() {
		SavedQuery query = this.saved.save("Mosul", "q=mosul", null);
		long refused = IntStream.range(0, 4).parallel().filter((i) -> {
			try {
				this.saved.rename(query.id(), query.revision(), "Mosul " + i);
				return false;
			}
			catch (ChangedMeanwhileException ex) {
				return true;
			}
		}).count();
		assertThat(refused).isEqualTo(3);
	}

}
