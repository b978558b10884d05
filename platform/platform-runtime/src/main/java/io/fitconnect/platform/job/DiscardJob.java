package io.fitconnect.platform.job;

import io.fitconnect.platform.job.Jobs.EndedJob;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.util.Map;

/** Discards what an ended job has made, and forgets the job when it has expired. */
final class DiscardJob implements WorkHandler<EndedJob> {

    static final WorkQueue<EndedJob> QUEUE = new WorkQueue<>("ended-jobs", EndedJob.class);

    private final JobTable table;
    private final Map<String, JobRunner<?>> runners;
    private final Transactions transactions;

    DiscardJob(JobTable table, Map<String, JobRunner<?>> runners, Transactions transactions) {
        this.table = table;
        this.runners = Map.copyOf(runners);
        this.transactions = transactions;
    }

    @Override
    public WorkQueue<EndedJob> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<EndedJob> lease) throws Exception {
        EndedJob job = lease.payload();
        JobRunner<?> runner = runners.get(job.kind());
        if (runner != null) {
            runner.discard(job.id());
        }
        transactions.run(() -> {
            if (job.forget()) {
                table.remove(job.id());
            }
            lease.complete();
        });
    }
}
