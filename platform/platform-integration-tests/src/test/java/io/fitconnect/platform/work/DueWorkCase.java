package io.fitconnect.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.sample.OnRealStores;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** What tests of due work share: instances of a service on one queue, and what became of its pieces. */
@OnRealStores
abstract class DueWorkCase {

    static final WorkPolicy POLICY =
            WorkPolicy.STANDARD.withMaxAttempts(3).withBackOff(Duration.ofMillis(20), Duration.ofMillis(40));

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactionManager;

    final TestClock clock = new TestClock();
    final WorkQueue<Job> queue = new WorkQueue<>("q-" + Ids.next().toString().substring(24), Job.class);
    final List<WorkLease<Job>> handled = new ArrayList<>();
    final ConcurrentLinkedQueue<Instance> instances = new ConcurrentLinkedQueue<>();
    final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void stop() {
        release.countDown();
        instances.forEach(Instance::close);
    }

    final Instance start(WorkPolicy policy, JobHandler.Behaviour behaviour) {
        return instance(policy, behaviour).started();
    }

    final Instance instance(WorkPolicy policy, JobHandler.Behaviour behaviour) {
        return instance(new JobHandler(queue, policy, behaviour));
    }

    final Instance instance(JobHandler handler) {
        Instance instance = new Instance(handler, jdbc, transactionManager, clock);
        instances.add(instance);
        return instance;
    }

    final void schedule(Instance instance, String key, Instant dueAt) {
        instance.inTransaction(() -> instance.dueWork.schedule(queue, key, dueAt, new Job(key)));
    }

    final void note(WorkLease<Job> lease) {
        synchronized (handled) {
            handled.add(lease);
        }
    }

    final void effect(WorkLease<Job> lease) {
        instances.element().inTransaction(() -> {
            jdbc.update("insert into sample_effect (event_id, name) values (?, ?)", UUID.randomUUID(), queue.name());
            lease.complete();
        });
    }

    final void awaitDone(Instance instance, int count) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(instance.count("work.done")).isEqualTo(count));
    }

    static double failed(Instance instance, String outcome) {
        return instance.count("work.failed", "outcome", outcome);
    }

    final Instant dueAt() {
        return jdbc.queryForList("select due_at from due_work where queue = ?", OffsetDateTime.class, queue.name())
                .get(0)
                .toInstant();
    }

    final int countRows() {
        return jdbc.queryForList("select id from due_work where queue = ?", String.class, queue.name())
                .size();
    }

    final int countEffects() {
        return jdbc.queryForList("select name from sample_effect where name = ?", String.class, queue.name())
                .size();
    }
}
