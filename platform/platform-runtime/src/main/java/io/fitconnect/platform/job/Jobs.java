package io.fitconnect.platform.job;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/** Starts, shows and cancels jobs. */
public final class Jobs {

    private final JobTable table;
    private final Map<String, JobRunner<?>> runners;
    private final DueWork work;
    private final Transactions transactions;
    private final JsonMapper json;
    private final Clock clock;

    Jobs(
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

    /** Starts a job when the caller's transaction commits, and returns its id. */
    public <P> UUID start(UUID owner, String kind, P payload) {
        runnerOf(kind);
        Instant now = clock.instant();
        UUID id = Ids.at(now);
        transactions.run(() -> {
            table.add(id, owner, kind, now);
            work.schedule(RunJob.QUEUE, id.toString(), now, new PendingJob(id, kind, json.writeValueAsString(payload)));
        });
        return id;
    }

    /** The job of this owner; a job of another account, of another kind or an expired one is 404. */
    public Job get(UUID owner, String kind, UUID id) {
        return find(owner, kind, id)
                .orElseThrow(() -> new Refusal(CommonProblems.NOT_FOUND, JobText.NO_SUCH_JOB.message()));
    }

    /** Cancels the job unless it is finished, and returns where it stands; what it had made is discarded. */
    public Job cancel(UUID owner, String kind, UUID id) {
        return transactions.run(() -> {
            get(owner, kind, id);
            Instant now = clock.instant();
            Instant expiresAt = now.plus(runnerOf(kind).keep());
            if (table.finish(id, JobState.CANCELLED, null, expiresAt)) {
                work.cancel(RunJob.QUEUE, id.toString());
                work.schedule(DiscardJob.QUEUE, id + "/left", now, new EndedJob(id, kind, false));
                work.schedule(DiscardJob.QUEUE, id.toString(), expiresAt, new EndedJob(id, kind, true));
            }
            return get(owner, kind, id);
        });
    }

    private JobRunner<?> runnerOf(String kind) {
        JobRunner<?> runner = runners.get(kind);
        if (runner == null) {
            throw new IllegalArgumentException("No runner does jobs of the kind " + kind);
        }
        return runner;
    }

    private Optional<Job> find(UUID owner, String kind, UUID id) {
        Predicate<Job> isExpired =
                job -> job.expiresAt() != null && !job.expiresAt().isAfter(clock.instant());
        return table.find(id)
                .filter(job -> job.owner().equals(owner) && job.kind().equals(kind))
                .filter(isExpired.negate());
    }

    record PendingJob(UUID id, String kind, String payload) {}

    /** @param forget whether the row goes too */
    record EndedJob(UUID id, String kind, boolean forget) {}
}
