package io.fitconnect.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.sample.OnRealStores;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

@OnRealStores
class DueWorkIntegrationTests {

    private static final WorkPolicy POLICY =
            WorkPolicy.STANDARD.withMaxAttempts(3).withBackOff(Duration.ofMillis(20), Duration.ofMillis(40));

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactionManager;

    private final TestClock clock = new TestClock();
    private final WorkQueue<Job> queue =
            new WorkQueue<>("q-" + Ids.next().toString().substring(24), Job.class);
    private final List<WorkLease<Job>> handled = new ArrayList<>();
    private final ConcurrentLinkedQueue<Instance> instances = new ConcurrentLinkedQueue<>();
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void stop() {
        release.countDown();
        instances.forEach(Instance::close);
    }

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

    private static JobHandler.Behaviour awaitingTheOther(CountDownLatch begun) {
        AtomicBoolean first = new AtomicBoolean(true);
        return lease -> {
            if (first.getAndSet(false)) {
                begun.countDown();
                begun.await(10, TimeUnit.SECONDS);
            }
        };
    }

    private Instance start(WorkPolicy policy, JobHandler.Behaviour behaviour) {
        return instance(policy, behaviour).started();
    }

    private Instance instance(WorkPolicy policy, JobHandler.Behaviour behaviour) {
        Instance instance = new Instance(new JobHandler(queue, policy, behaviour), jdbc, transactionManager, clock);
        instances.add(instance);
        return instance;
    }

    private void schedule(Instance instance, String key, Instant dueAt) {
        instance.inTransaction(() -> instance.dueWork.schedule(queue, key, dueAt, new Job(key)));
    }

    private void note(WorkLease<Job> lease) {
        synchronized (handled) {
            handled.add(lease);
        }
    }

    private void effect(WorkLease<Job> lease) {
        instances.element().inTransaction(() -> {
            jdbc.update("insert into sample_effect (event_id, name) values (?, ?)", UUID.randomUUID(), queue.name());
            lease.complete();
        });
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

    private void awaitDone(Instance instance, int count) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(instance.count("work.done")).isEqualTo(count));
    }

    private static double failed(Instance instance, String outcome) {
        return instance.count("work.failed", "outcome", outcome);
    }

    private Instant dueAt() {
        return jdbc.queryForList("select due_at from due_work where queue = ?", OffsetDateTime.class, queue.name())
                .get(0)
                .toInstant();
    }

    private int countRows() {
        return jdbc.queryForList("select id from due_work where queue = ?", String.class, queue.name())
                .size();
    }

    private int countEffects() {
        return jdbc.queryForList("select name from sample_effect where name = ?", String.class, queue.name())
                .size();
    }
}
