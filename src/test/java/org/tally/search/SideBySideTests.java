package org.tally.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SideBySideTests {

	private final SideBySide sideBySide = new SideBySide();

	@Test
	void aQuestionIsAskedByAnotherThread() {
		Supplier<Thread> asking = this.sideBySide.begin(Thread::currentThread);
		assertThat(asking.get()).isNotSameAs(Thread.currentThread());
	}

	@Test
	void aFailureIsThrownAsItWas() {
		IllegalStateException failure = new IllegalStateException("away");
		assertThatThrownBy(() -> this.sideBySide.begin(() -> {
			throw failure;
		}).get()).isSameAs(failure);
	}

	@Test
	void theCallerAsksWhenAllThreadsAreBusy() {
		CountDownLatch end = new CountDownLatch(1);
		List<Supplier<Object>> busy = new ArrayList<>();
		for (int thread = 0; thread < SideBySide.THREADS; thread++) {
			busy.add(this.sideBySide.begin(() -> {
				try {
					end.await();
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
				return "asked";
			}));
		}
		assertThat(this.sideBySide.begin(Thread::currentThread).get()).isSameAs(Thread.currentThread());
		end.countDown();
		assertThat(busy).allSatisfy((asking) -> assertThat(asking.get()).isEqualTo("asked"));
	}

	@Test
	void theCallerAsksWhenThePortalIsBeingStopped() {
		this.sideBySide.close();
		assertThat(this.sideBySide.begin(Thread::currentThread).get()).isSameAs(Thread.currentThread());
	}

	@Test
	void aFailureThatIsKnownIsNotWaitedFor() {
		this.sideBySide.close();
		IllegalStateException failure = new IllegalStateException("away");
		assertThatThrownBy(() -> this.sideBySide.begin(() -> {
			throw failure;
		})).isSameAs(failure);
	}

}
