package io.fitconnect.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.sample.Counting;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkPolicy;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnRealStores
class JobsIntegrationTests {

    @Autowired
    Jobs jobs;

    @Autowired
    Counting counting;

    @Autowired
    RunJob runJob;

    @Autowired
    ErasedJobs erasedJobs;

    @Autowired
    Transactions transactions;

    private final UUID owner = Ids.next();

    @Test
    void runsToItsResultAndThenExpires() {
        UUID id = start(new Counting.Order(false, false));

        await().until(() -> stateOf(id) == JobState.DONE);
        Job done = get(id);
        assertThat(done.progressPercent()).isEqualTo(100);
        assertThat(done.result()).isEqualTo("counted");
        assertThat(done.expiresAt()).isNotNull();

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> get(id));
            assertThat(counting.kept).doesNotContain(id);
        });
    }

    @Test
    void showsProgressAndStopsWhenItIsCancelled() {
        UUID id = start(new Counting.Order(true, false));
        await().until(() -> get(id).progressPercent() == 40);
        assertThat(stateOf(id)).isEqualTo(JobState.RUNNING);

        assertThat(jobs.cancel(owner, Counting.KIND, id).state()).isEqualTo(JobState.CANCELLED);
        counting.middle.countDown();

        await().until(() -> !counting.kept.contains(id));
        Job cancelled = get(id);
        assertThat(cancelled.state()).isEqualTo(JobState.CANCELLED);
        assertThat(cancelled.progressPercent()).isEqualTo(40);
        assertThat(cancelled.result()).isNull();
    }

    @Test
    void cancellingAFinishedJobChangesNothing() {
        UUID id = start(new Counting.Order(false, false));
        await().until(() -> stateOf(id) == JobState.DONE);

        assertThat(jobs.cancel(owner, Counting.KIND, id).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void doesNotExistForStrangers() {
        UUID id = start(new Counting.Order(false, false));

        for (UUID stranger : new UUID[] {Ids.next()}) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> jobs.get(stranger, Counting.KIND, id))
                    .satisfies(refused -> assertThat(refused.type().slug()).isEqualTo("not-found"));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> jobs.cancel(stranger, Counting.KIND, id));
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> jobs.get(owner, "export", id));
    }

    @Test
    void startsNothingThatWasRolledBack() {
        UUID[] id = new UUID[1];
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transactions.run(() -> {
                    id[0] = start(new Counting.Order(false, false));
                    throw new IllegalStateException("rolled back");
                }));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> get(id[0]));
    }

    @Test
    void failsAfterFiveAttempts() {
        assertThat(runJob.policy()).extracting(WorkPolicy::maxAttempts).isEqualTo(5);
        UUID id = start(new Counting.Order(false, true));

        await().atMost(Duration.ofMinutes(2)).until(() -> stateOf(id) == JobState.FAILED);

        assertThat(get(id).result()).isNull();
    }

    @Test
    void goesWithItsAccount() {
        UUID id = start(new Counting.Order(false, false));
        await().until(() -> stateOf(id) == JobState.DONE);

        transactions.run(() -> erasedJobs.erase(owner, (store, job) -> {
            assertThat(store).isEqualTo(erasedJobs.name());
            assertThat(job).isEqualTo(id);
        }));
        erasedJobs.delete(id);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> get(id));
        assertThat(counting.kept).doesNotContain(id);
    }

    private UUID start(Counting.Order order) {
        return jobs.start(owner, Counting.KIND, order);
    }

    private JobState stateOf(UUID id) {
        return get(id).state();
    }

    private Job get(UUID id) {
        return jobs.get(owner, Counting.KIND, id);
    }
}
