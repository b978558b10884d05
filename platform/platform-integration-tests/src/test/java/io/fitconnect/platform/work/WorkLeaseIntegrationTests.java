package io.fitconnect.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whose piece of work it is, and what a worker may still do that has lost it. */
class WorkLeaseIntegrationTests extends DueWorkCase {

    @Test
    void hasTheEffectOnceWhenTheHandlerFailsAfterItsCommit() {
        Instance instance = start(POLICY, lease -> {
            effect(lease);
            throw new IllegalStateException("after the commit");
        });
        schedule(instance, "one", clock.instant());

        awaitDone(instance, 1);
        assertThat(countEffects()).isEqualTo(1);
        assertThat(countRows()).isZero();
    }

    @Test
    void rollsTheEffectBackWhenTheLeaseWasLost() {
        AtomicInteger attempts = new AtomicInteger();
        Instance instance = start(POLICY, lease -> {
            if (attempts.incrementAndGet() == 1) {
                loseTo(lease);
            }
            effect(lease);
        });
        schedule(instance, "one", clock.instant());

        await().untilAsserted(() -> assertThat(failed(instance, "lost")).isEqualTo(1));
        assertThat(countEffects()).isZero();
        clock.advance(Duration.ofMinutes(2));
        awaitDone(instance, 1);
        assertThat(countEffects()).isEqualTo(1);
    }

    @Test
    void countsClaimsThatACrashHasEnded() {
        Instance instance = instance(POLICY, this::note);
        schedule(instance, "one", clock.instant());
        for (int crash = 0; crash < 3; crash++) {
            claimAndDie(instance);
        }
        clock.advance(Duration.ofMinutes(1));
        instance.started();

        await().untilAsserted(() -> assertThat(failed(instance, "set-aside")).isEqualTo(1));
        assertThat(handled).isEmpty();
    }

    /** The lease is long beside the pauses of a busy machine, in which no heartbeat comes. */
    @Test
    void renewsTheLeaseOfLongWork() {
        WorkPolicy brief = POLICY.withLease(Duration.ofSeconds(6));
        CountDownLatch begun = new CountDownLatch(1);
        Instance first = start(brief, lease -> {
            note(lease);
            begun.countDown();
            release.await();
        });
        schedule(first, "one", clock.instant());
        await().untilAsserted(() -> assertThat(begun.getCount()).isZero());
        Instant claimedUntil = dueAt();
        Instance second = start(brief, this::note);

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(dueAt()).isAfter(claimedUntil.plus(brief.lease())));
        release.countDown();
        awaitDone(first, 1);
        assertThat(handled).hasSize(1);
        assertThat(second.count("work.done")).isZero();
    }

    @Test
    void interruptsWorkThatHangsAndHasAnotherWorkerTryAgain() {
        WorkPolicy brief = POLICY.withLease(Duration.ofSeconds(1)).withTimeLimit(Duration.ofMillis(300));
        AtomicInteger tries = new AtomicInteger();
        Instance instance = start(brief, lease -> {
            if (tries.incrementAndGet() == 1) {
                release.await();
            }
        });
        schedule(instance, "one", clock.instant());

        awaitDone(instance, 1);
        assertThat(tries).hasValue(2);
    }

    @Test
    void reschedulesWithinTheTransactionOfTheEffect() {
        Instance instance = start(POLICY, lease -> {
            note(lease);
            if (lease.payload().name().equals("first")) {
                instances
                        .element()
                        .inTransaction(() -> lease.reschedule(clock.instant().plusSeconds(3600), new Job("second")));
            }
        });
        instance.inTransaction(() -> instance.dueWork.schedule(queue, "one", clock.instant(), new Job("first")));

        awaitDone(instance, 1);
        clock.advance(Duration.ofHours(2));
        awaitDone(instance, 2);
        assertThat(handled).extracting(lease -> lease.payload().name()).containsExactly("first", "second");
        assertThat(handled).extracting(WorkLease::attempt).containsExactly(1, 1);
    }

    /** Both read the same rows, so that each misses claims of the other and drops what it has read ahead. */
    @Test
    void sharesABacklogWithAnotherInstance() {
        Instance scheduler = instance(POLICY, this::note);
        scheduler.inTransaction(() -> IntStream.range(0, 400)
                .forEach(number -> scheduler.dueWork.schedule(
                        queue, "work-" + number, clock.instant(), new Job("work-" + number))));
        CountDownLatch begun = new CountDownLatch(2);
        Instance one = start(POLICY.withParallelism(2), awaitingTheOther(begun));
        Instance two = start(POLICY.withParallelism(2), awaitingTheOther(begun));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(one.count("work.done") + two.count("work.done"))
                        .isEqualTo(400));
        assertThat(begun.getCount()).isZero();
        assertThat(failed(one, "lost") + failed(two, "lost")).isZero();
        assertThat(countRows()).isZero();
    }

    @Test
    void isNotSettledByATransactionThatRollsBack() {
        Instance instance = start(POLICY, lease -> {
            note(lease);
            if (lease.attempt() == 1) {
                instances.element().inTransaction(() -> {
                    lease.complete();
                    throw new IllegalStateException("rolled back");
                });
            }
        });
        schedule(instance, "one", clock.instant());

        awaitDone(instance, 1);
        assertThat(handled).extracting(WorkLease::attempt).containsExactly(1, 2);
    }

    @Test
    void tellsAHandlerThatItsLeaseWasLost() {
        Instance instance = start(POLICY.withLease(Duration.ofSeconds(1)), lease -> {
            if (lease.attempt() == 1) {
                loseTo(lease);
                await().until(lease::isLost);
            }
            note(lease);
        });
        schedule(instance, "one", clock.instant());

        await().untilAsserted(() -> assertThat(failed(instance, "lost")).isEqualTo(1));
        assertThat(handled).extracting(WorkLease::isLost).containsExactly(true);
    }

    @Test
    void leavesWhatItHasNotBegunToOthersWhenTheServiceStops() {
        CountDownLatch begun = new CountDownLatch(1);
        Instance instance = instance(POLICY.withParallelism(1), lease -> {
            begun.countDown();
            release.await();
            note(lease);
        });
        instance.inTransaction(() -> List.of("one", "two", "three")
                .forEach(key -> instance.dueWork.schedule(queue, key, clock.instant(), new Job(key))));
        instance.started();
        await().untilAsserted(() -> assertThat(begun.getCount()).isZero());
        Thread stopping = new Thread(instance::close);
        stopping.start();
        await().until(() -> stopping.getState() == Thread.State.TIMED_WAITING);
        release.countDown();

        await().until(() -> !stopping.isAlive());
        assertThat(handled).hasSize(1);
        assertThat(countRows()).isEqualTo(2);
    }

    @Test
    void letsWorkUnderWayEndWhenTheServiceStops() {
        CountDownLatch begun = new CountDownLatch(1);
        Instance instance = start(POLICY, lease -> {
            begun.countDown();
            release.await();
            note(lease);
        });
        schedule(instance, "one", clock.instant());
        await().untilAsserted(() -> assertThat(begun.getCount()).isZero());
        Thread stopping = new Thread(instance::close);
        stopping.start();
        schedule(instance, "two", clock.instant());
        await().until(() -> !instance.dispatcher.isRunning());
        release.countDown();

        await().until(() -> !stopping.isAlive());
        assertThat(handled).extracting(WorkLease::key).containsExactly("one");
        assertThat(countRows()).isEqualTo(1);
    }

    private static JobHandler.Behaviour awaitingTheOther(CountDownLatch begun) {
        AtomicBoolean first = new AtomicBoolean(true);
        return lease -> {
            if (first.getAndSet(false)) {
                begun.countDown();
                begun.await(10, TimeUnit.SECONDS);
            }
        };
    }

    private void loseTo(WorkLease<Job> lease) {
        jdbc.update("update due_work set lease = ? where lease = ?", UUID.randomUUID(), lease.token());
    }

    private void claimAndDie(Instance instance) {
        clock.advance(Duration.ofMinutes(1));
        Instant now = clock.instant();
        Candidate candidate = instance.table
                .listDue(queue.name(), new LowerBounds().forReadAt(now), now, 1)
                .get(0);
        assertThat(instance.table.claim(candidate, UUID.randomUUID(), now.plusSeconds(30)))
                .isPresent();
    }
}
