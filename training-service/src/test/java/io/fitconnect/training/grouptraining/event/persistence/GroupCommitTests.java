package io.fitconnect.training.grouptraining.event.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitTests {

    private static final int THREADS = 40;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final List<Map<Integer, String>> transactions = new ArrayList<>();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void givesEachItsOwnResult() throws Exception {
        GroupCommit<Integer, String, String> commits = new GroupCommit<>(16, this::write);
        List<Callable<Optional<String>>> calls = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            int key = i;
            calls.add(() -> commits.submit(key, "value " + key));
        }

        List<Future<Optional<String>>> results = threads.invokeAll(calls, 30, TimeUnit.SECONDS);

        for (int i = 0; i < 2_000; i++) {
            assertThat(results.get(i).get()).contains("value " + i);
        }
        assertThat(transactions).allSatisfy(rows -> assertThat(rows).hasSizeLessThanOrEqualTo(16));
        assertThat(transactions.stream().mapToInt(Map::size).sum()).isEqualTo(2_000);
    }

    /** The first transaction waits until all others have queued up. */
    @Test
    void writesWhatQueuesUpInOneTransactionAndOneKeyOnceInEach() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch queued = new CountDownLatch(1);
        GroupCommit<Integer, String, String> commits = new GroupCommit<>(THREADS, rows -> {
            begun.countDown();
            pass(queued);
            return write(rows);
        });
        Future<?> first = threads.submit(() -> commits.submit(-1, "first"));
        pass(begun);
        List<Future<Optional<String>>> others = new ArrayList<>();
        for (int i = 0; i < THREADS - 1; i++) {
            int key = i / 2; // two under each key
            others.add(threads.submit(() -> commits.submit(key, "value")));
        }
        await().until(() -> commits.waiting() == THREADS - 1);
        queued.countDown();

        first.get(10, TimeUnit.SECONDS);
        for (Future<Optional<String>> other : others) {
            assertThat(other.get(10, TimeUnit.SECONDS)).contains("value");
        }
        assertThat(transactions.stream().mapToInt(Map::size).sum()).isEqualTo(THREADS);
        assertThat(transactions.size()).isGreaterThan(2);
    }

    @Test
    void tellsAllOfATransactionWhyItFailedAndGoesOn() {
        GroupCommit<Integer, String, String> commits = new GroupCommit<>(16, rows -> {
            if (rows.containsKey(13)) {
                throw new IllegalStateException("The store is away");
            }
            return write(rows);
        });

        assertThatThrownBy(() -> commits.submit(13, "")).isInstanceOf(IllegalStateException.class);
        assertThat(commits.submit(14, "value")).contains("value");
    }

    @Test
    void answersEmptyForWhatWasLeftOut() {
        assertThat(new GroupCommit<Integer, String, String>(16, rows -> Map.of()).submit(1, "value"))
                .isEmpty();
    }

    private Map<Integer, String> write(Map<Integer, String> rows) {
        transactions.add(new HashMap<>(rows));
        return rows;
    }

    private static void pass(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
