package io.fitconnect.platform.job;

import io.fitconnect.platform.job.JobProgress.JobStopped;
import io.fitconnect.platform.job.Jobs.EndedJob;
import io.fitconnect.platform.job.Jobs.PendingJob;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Runs jobs; a job that fails five times has failed. */
final class RunJob implements WorkHandler<PendingJob> {

    static final WorkQueue<PendingJob> QUEUE = new WorkQueue<>("jobs", PendingJob.class);

    private static final WorkPolicy POLICY =
            WorkPolicy.STANDARD.withParallelism(2).withMaxAttempts(5).withTimeLimit(Duration.ofHours(1));
    private static final int MAX_RESULT = 1_000;

    private final JobTable table;
    private final Map<String, JobRunner<?>> runners;
    private final DueWork work;
    private final Transactions transactions;
    private final JsonMapper json;
    private final Clock clock;

    RunJob(
            JobTable table,
            Map<String, JobRunner<?>> runners,
            DueWork work,
            Transactions transactions,
            JsonMapper json,
            Clock clock) {
        this.table = table;
        this.runners = Map.copyOf(runners);
        this.work = work;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public WorkQueue<PendingJob> queue() {
        return QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return POLICY;
    }

    @Override
    public void handle(WorkLease<PendingJob> lease) throws Exception {
        try {
            String result = run(runnerOf(lease.payload().kind()), lease);
            if (result.length() > MAX_RESULT) {
                throw new IllegalStateException("A job's result has at most " + MAX_RESULT + " characters");
            }
            finish(lease, JobState.DONE, result);
        } catch (JobStopped stopped) {
            // The owner's cancelling has scheduled what is left to do; the lease is lost or completed.
        }
    }

    @Override
    public void onExhausted(WorkLease<PendingJob> lease) {
        finish(lease, JobState.FAILED, null);
    }

    private <P> String run(JobRunner<P> runner, WorkLease<PendingJob> lease) throws Exception {
        UUID id = lease.payload().id();
        JobProgress progress = percent -> {
            boolean wanted = transactions.run(() -> table.progress(id, Math.max(0, Math.min(99, percent))));
            if (!wanted || lease.isLost()) {
                throw new JobStopped();
            }
        };
        progress.report(0);
        return runner.run(id, json.readValue(lease.payload().payload(), runner.payload()), progress);
    }

    private void finish(WorkLease<PendingJob> lease, JobState state, @Nullable String result) {
        PendingJob job = lease.payload();
        transactions.run(() -> {
            Instant expiresAt = clock.instant().plus(runnerOf(job.kind()).keep());
            lease.complete();
            if (table.finish(job.id(), state, result, expiresAt)) {
                work.schedule(
                        DiscardJob.QUEUE, job.id().toString(), expiresAt, new EndedJob(job.id(), job.kind(), true));
            }
        });
    }

    private JobRunner<?> runnerOf(String kind) {
        JobRunner<?> runner = runners.get(kind);
        if (runner == null) {
            throw new IllegalStateException("No runner does jobs of the kind " + kind);
        }
        return runner;
    }
}
