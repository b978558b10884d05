package io.fitconnect.integration.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.DriverTimeoutException;
import io.fitconnect.integration.imports.ImportKey;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.unit.DataSize;

class DecodingWorkerTests {

    private static final Duration SOON = Duration.ofMillis(10);
    private static final DecodingSettings SETTINGS =
            new DecodingSettings(2, DataSize.ofMegabytes(64), Duration.ofMillis(200), SOON, SOON, SOON, 3, SOON);

    private final WaitingImports queue = new WaitingImports();
    private final Queue<ClaimedImport> decoded = new ConcurrentLinkedQueue<>();
    private final Queue<ClaimedImport> postponed = new ConcurrentLinkedQueue<>();
    private final Map<ClaimedImport, Throwable> faults = new ConcurrentHashMap<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final CountDownLatch letGo = new CountDownLatch(1);

    private @Nullable DecodingWorker worker;

    @AfterEach
    void stop() {
        letGo.countDown();
        if (worker != null) {
            worker.stop();
        }
    }

    @Test
    void decodesAsManyAtOnceAsItHasSlots() {
        List<ClaimedImport> waiting =
                Stream.generate(DecodingWorkerTests::large).limit(20).toList();
        queue.fresh.addAll(waiting);
        start(this::holdUntilLetGo);

        await(() -> underWay.get() == 2);
        Awaitility.await().during(Duration.ofMillis(100)).until(() -> underWay.get() == 2);
        letGo.countDown();

        await(() -> decoded.size() == 20);
        assertThat(decoded).containsExactlyInAnyOrderElementsOf(waiting);
    }

    @Test
    void keepsASlotForSmallFiles() {
        Stream.generate(DecodingWorkerTests::large).limit(10).forEach(queue.fresh::add);
        ClaimedImport small = claimed(1);
        start(one -> {
            if (one.isLarge()) {
                holdUntilLetGo(one);
            } else {
                decoded.add(one);
            }
        });
        await(() -> underWay.get() == 2);

        queue.fresh.add(small);

        await(() -> decoded.contains(small));
        assertThat(decoded).containsExactly(small);
    }

    /** A small file may unpack to a large one, which waits for memory. */
    @Test
    void goesOnWhileAFileHasSteppedAside() {
        List<ClaimedImport> packed = Stream.generate(() -> claimed(1)).limit(8).toList();
        queue.fresh.addAll(packed);
        ClaimedImport small = claimed(1);
        start(one -> {
            if (packed.contains(one)) {
                DecodingPool.stepAside();
                DecodingPool.stepAside();
                holdUntilLetGo(one);
            } else {
                decoded.add(one);
            }
        });
        await(() -> underWay.get() == 8);

        queue.fresh.add(small);
        await(() -> decoded.contains(small));
        ClaimedImport suspect = claimed(2);
        queue.suspects.add(suspect);
        Awaitility.await().during(Duration.ofMillis(200)).until(() -> !decoded.contains(suspect));
        letGo.countDown();

        await(() -> decoded.size() == 10);
        Stream.generate(DecodingWorkerTests::large).limit(4).forEach(queue.fresh::add);
        await(() -> decoded.size() == 14);
    }

    @Test
    void decodesASuspectAlone() {
        ClaimedImport suspect = claimed(2);
        queue.suspects.add(suspect);
        start(this::holdUntilLetGo);
        await(() -> underWay.get() == 1);

        queue.fresh.add(claimed(1));
        Awaitility.await().during(Duration.ofMillis(200)).until(() -> underWay.get() == 1);
        letGo.countDown();

        await(() -> decoded.size() == 2);
        assertThat(decoded.peek()).isEqualTo(suspect);
    }

    @Test
    void renewsClaimsUntilTheyEnd() {
        ClaimedImport slow = claimed(1);
        ClaimedImport waiting = claimed(2);
        queue.fresh.add(slow);
        start(this::holdUntilLetGo);
        await(() -> underWay.get() == 1);
        queue.suspects.add(waiting);

        await(() -> queue.renewed.contains(slow));
        await(() -> queue.renewed.contains(waiting));
        assertThat(decoded).isEmpty();
        letGo.countDown();

        await(() -> decoded.size() == 2);
        queue.renewed.clear();
        Awaitility.await().during(Duration.ofMillis(200)).until(queue.renewed::isEmpty);
    }

    @Test
    void takesASuspectWhileFreshOnesKeepComing() {
        ClaimedImport suspect = claimed(2);
        queue.suspects.add(suspect);
        Stream.generate(() -> claimed(1)).limit(3).forEach(queue.fresh::add);

        start(one -> {
            decoded.add(one);
            if (!decoded.contains(suspect)) {
                queue.fresh.add(claimed(1));
            }
        });

        await(() -> decoded.contains(suspect));
    }

    @Test
    void givesAClaimBackUntilThatSucceeds() {
        ClaimedImport unlucky = claimed(1);
        AtomicInteger failuresToCome = new AtomicInteger(3);
        queue.fresh.add(unlucky);

        start(
                one -> {
                    throw new DataAccessResourceFailureException("Cassandra is away");
                },
                one -> {
                    if (failuresToCome.getAndDecrement() > 0) {
                        throw new IllegalStateException("SQL is away too");
                    }
                    postponed.add(one);
                });

        await(() -> !postponed.isEmpty());
        assertThat(postponed).containsExactly(unlucky);
    }

    @Test
    void survivesAnErrorOfTheMachine() {
        Stream.generate(() -> claimed(1)).limit(5).forEach(queue.fresh::add);

        start(one -> {
            decoded.add(one);
            throw new OutOfMemoryError("as a huge file may cause");
        });

        await(() -> decoded.size() == 5);
        stop();
        assertThat(postponed).as("an error counts as an attempt").isEmpty();
        assertThat(faults).as("the claims run out").isEmpty();
    }

    @Test
    void settlesAFaultThatIsNotOfAStore() {
        ClaimedImport first = claimed(1);
        ClaimedImport second = claimed(1);
        queue.fresh.addAll(List.of(first, second));
        Throwable overflow = new StackOverflowError();
        Throwable missing = new DataRetrievalFailureException("no such file");

        start(one -> {
            if (one.equals(first)) {
                throw (StackOverflowError) overflow;
            }
            throw (DataRetrievalFailureException) missing;
        });

        await(() -> faults.size() == 2);
        assertThat(faults).containsEntry(first, overflow).containsEntry(second, missing);
        assertThat(postponed).isEmpty();
    }

    @Test
    void settlesAFaultUntilThatSucceeds() {
        AtomicInteger failuresToCome = new AtomicInteger(3);
        ClaimedImport unlucky = claimed(1);
        queue.fresh.add(unlucky);
        worker = new DecodingWorker(
                queue,
                one -> {
                    throw new IllegalStateException("a bug");
                },
                postponed::add,
                (one, fault) -> {
                    if (failuresToCome.getAndDecrement() > 0) {
                        throw new DataAccessResourceFailureException("SQL is away");
                    }
                    faults.put(one, fault);
                },
                SETTINGS,
                Clock.systemUTC());

        worker.start();

        await(() -> faults.containsKey(unlucky));
    }

    @ParameterizedTest
    @MethodSource("storeFailures")
    void doesNotCountAFailureOfAStore(RuntimeException failure) {
        ClaimedImport unlucky = claimed(1);
        queue.fresh.add(unlucky);

        start(one -> {
            throw failure;
        });

        await(() -> !postponed.isEmpty());
        assertThat(postponed).containsExactly(unlucky);
    }

    static Stream<RuntimeException> storeFailures() {
        return Stream.of(
                new QueryTimeoutException("SQL is slow"),
                new CannotCreateTransactionException("SQL is away"),
                new DriverTimeoutException("Cassandra is slow"),
                new CompletionException(new DriverTimeoutException("Cassandra is slow")),
                new IllegalStateException(new SQLException("Repeat it", "40001")));
    }

    @Test
    void goesOnWhenTheQueueWasAway() {
        queue.failuresToCome.set(3);
        queue.fresh.add(claimed(1));

        start(decoded::add);

        await(() -> decoded.size() == 1);
    }

    @Test
    void claimsNothingAfterItsEnd() {
        start(decoded::add);
        await(() -> queue.asked.get() > 0);

        stop();
        queue.fresh.add(claimed(1));

        Awaitility.await().during(Duration.ofMillis(100)).until(decoded::isEmpty);
    }

    private void holdUntilLetGo(ClaimedImport one) {
        underWay.incrementAndGet();
        try {
            letGo.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        underWay.decrementAndGet();
        decoded.add(one);
    }

    private void start(Consumer<ClaimedImport> decode) {
        start(decode, postponed::add);
    }

    private void start(Consumer<ClaimedImport> decode, Consumer<ClaimedImport> postpone) {
        worker = new DecodingWorker(queue, decode, postpone, faults::put, SETTINGS, Clock.systemUTC());
        worker.start();
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(condition);
    }

    private static ClaimedImport large() {
        return new ClaimedImport(
                new ImportKey(UUID.randomUUID(), UUID.randomUUID()), null, null, ClaimedImport.LARGEST_SMALL + 1, 1);
    }

    private static ClaimedImport claimed(int attempt) {
        return new ClaimedImport(new ImportKey(UUID.randomUUID(), UUID.randomUUID()), null, null, 1, attempt);
    }
}
