package io.fitconnect.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

class DueWorkIntegrationTests extends DueWorkCase {

    @Test
    void carriesOutWhatWasCommittedAndNothingElse() {
        Instance instance = start(POLICY, this::note);

        assertThatIllegalStateException()
                .isThrownBy(() -> instance.inTransaction(() -> {
                    instance.dueWork.schedule(queue, "rolled-back", clock.instant(), new Job("rolled back"));
                    throw new IllegalStateException("rolled back");
                }));
        schedule(instance, "one", clock.instant());

        awaitDone(instance, 1);
        assertThat(handled).extracting(WorkLease::payload).containsExactly(new Job("one"));
        assertThat(countRows()).isZero();
    }

    @Test
    void isScheduledAndCancelledWithinATransactionOnly() {
        Instance instance = instance(POLICY, this::note);

        assertThatIllegalStateException()
                .isThrownBy(() -> instance.dueWork.schedule(queue, "one", clock.instant(), new Job("one")));
        assertThatIllegalStateException()
                .isThrownBy(() -> instance.dueWork.scheduleIfAbsent(queue, "one", clock.instant(), new Job("one")));
        assertThatIllegalStateException().isThrownBy(() -> instance.dueWork.cancel(queue, "one"));
        assertThatIllegalStateException().isThrownBy(() -> instance.dueWork.cancelUnlessBegun(queue, "one"));
    }

    /** Workers read from a lower bound on, which a time in the past would be below. */
    @Test
    void isDueAtOnceWhenItsTimeIsPast() {
        Instance instance = instance(POLICY, this::note);
        Instant before = clock.instant();

        schedule(instance, "one", Instant.EPOCH);

        assertThat(dueAt()).isBetween(before, clock.instant());
    }

    @Test
    void waitsForTheDueTime() {
        Instance instance = start(POLICY, this::note);
        schedule(instance, "later", clock.instant().plusSeconds(3600));
        schedule(instance, "now", clock.instant());

        awaitDone(instance, 1);
        assertThat(handled).extracting(WorkLease::key).containsExactly("now");
        clock.advance(Duration.ofHours(1));
        awaitDone(instance, 2);
    }

    @Test
    void triesAgainAfterAFailureAndSetsAsideAfterTheLast() {
        Instance instance = start(POLICY, lease -> {
            note(lease);
            throw new IllegalArgumentException("poison");
        });
        schedule(instance, "one", clock.instant());

        await().untilAsserted(() -> assertThat(failed(instance, "set-aside")).isEqualTo(1));
        assertThat(handled).extracting(WorkLease::attempt).containsExactly(1, 2, 3);
        assertThat(failed(instance, "retried")).isEqualTo(2);
        assertThat(jdbc.queryForList("select failure from due_work where queue = ?", String.class, queue.name()))
                .containsExactly(IllegalArgumentException.class.getName());
        clock.advance(Duration.ofMinutes(1));
        await().untilAsserted(() -> assertThat(instance.gauge("work.set.aside")).isEqualTo(1));
    }

    @Test
    void asksTheHandlerToEndWhatFailedForTheLastTime() {
        List<Integer> ended = new CopyOnWriteArrayList<>();
        JobHandler handler = new JobHandler(
                queue,
                POLICY,
                lease -> {
                    throw new IllegalArgumentException("poison");
                },
                lease -> {
                    ended.add(lease.attempt());
                    lease.complete();
                });
        Instance instance = instance(handler).started();
        schedule(instance, "one", clock.instant());

        await().untilAsserted(() -> assertThat(failed(instance, "exhausted")).isEqualTo(1));
        assertThat(ended).containsExactly(3);
        assertThat(countRows()).isZero();
        assertThat(failed(instance, "set-aside")).isZero();
    }

    @Test
    void setsAsideWhatItCannotRead() {
        Instance instance = instance(POLICY, this::note);
        schedule(instance, "one", clock.instant());
        jdbc.update("update due_work set payload = '[]' where queue = ?", queue.name());
        instance.started();

        await().untilAsserted(() -> assertThat(failed(instance, "set-aside")).isEqualTo(1));
        assertThat(failed(instance, "retried")).isEqualTo(2);
        assertThat(handled).isEmpty();
        assertThat(countRows()).isEqualTo(1);
    }

    @Test
    void isDueAgainAfterItsBackOff() {
        Duration pause = Duration.ofHours(1);
        Instance instance = start(POLICY.withBackOff(pause, pause), lease -> {
            throw new IllegalArgumentException("poison");
        });
        schedule(instance, "one", clock.instant());

        await().untilAsserted(() -> assertThat(failed(instance, "retried")).isEqualTo(1));
        assertThat(dueAt())
                .isBetween(clock.instant().plusSeconds(29 * 60), clock.instant().plus(pause));
    }

    /** Else each piece of a queue would ask a store that is away, one after another. */
    @Test
    void restsAfterAFailureThatIsNoFaultOfTheWork() {
        AtomicInteger tries = new AtomicInteger();
        Duration pause = Duration.ofMinutes(10);
        Instance instance = instance(POLICY.withParallelism(1).withBackOff(pause, pause), lease -> {
            tries.incrementAndGet();
            throw new QueryTimeoutException("away");
        });
        for (int number = 0; number < 20; number++) {
            schedule(instance, "work-" + number, clock.instant());
        }
        instance.started();

        await().untilAsserted(() -> assertThat(failed(instance, "retried")).isEqualTo(1));
        await().during(Duration.ofMillis(300)).until(() -> tries.get() == 1);
    }

    @Test
    void countsNoAttemptWhileAStoreIsAway() {
        AtomicInteger tries = new AtomicInteger();
        Instance instance = start(POLICY, lease -> {
            note(lease);
            if (tries.incrementAndGet() <= 5) {
                throw new QueryTimeoutException("away");
            }
        });
        schedule(instance, "one", clock.instant());

        awaitDone(instance, 1);
        assertThat(handled).extracting(WorkLease::attempt).containsExactly(1, 1, 1, 1, 1, 1);
    }

    @Test
    void takesACommitOfUnknownOutcomeForWhatTheRowSays() {
        AtomicInteger tries = new AtomicInteger();
        Instance instance = start(POLICY, lease -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException(new SQLException("unknown, and not committed", "40003"));
            }
            jdbc.update("delete from due_work where queue = ? and lease = ?", queue.name(), lease.token());
            throw new IllegalStateException(new SQLException("unknown, and committed", "40003"));
        });
        schedule(instance, "one", clock.instant());

        awaitDone(instance, 1);
        assertThat(tries).hasValue(2);
        assertThat(failed(instance, "retried")).isEqualTo(1);
        assertThat(failed(instance, "lost")).isZero();
    }

    @Test
    void carriesOutSoManyAtOnceAndNoMore() {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch both = new CountDownLatch(2);
        Instance instance = start(POLICY.withParallelism(2), lease -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            both.countDown();
            both.await(10, TimeUnit.SECONDS);
            atOnce.decrementAndGet();
        });
        for (int number = 0; number < 20; number++) {
            schedule(instance, "work-" + number, clock.instant());
        }

        awaitDone(instance, 20);
        assertThat(most).hasValue(2);
    }

    @Test
    void showsTheAgeAndDepthOfWhatWaits() {
        Instance instance = instance(POLICY.withParallelism(1), lease -> release.await());
        schedule(instance, "one", clock.instant());
        schedule(instance, "two", clock.instant());
        clock.advance(Duration.ofSeconds(90));
        instance.started();

        await().untilAsserted(
                        () -> assertThat(instance.gauge("work.due.oldest.age")).isGreaterThanOrEqualTo(90));
        await().untilAsserted(() -> assertThat(instance.gauge("work.depth")).isBetween(1.0, 2.0));
    }
}
