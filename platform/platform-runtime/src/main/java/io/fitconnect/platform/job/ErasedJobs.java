package io.fitconnect.platform.job;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.LeftoverStore;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.work.DueWork;
import java.util.Map;
import java.util.UUID;

/** Erases the jobs of an account, and what they have made. */
final class ErasedJobs implements AthleteData, LeftoverStore {

    private final JobTable table;
    private final Map<String, JobRunner<?>> runners;
    private final DueWork work;

    ErasedJobs(JobTable table, Map<String, JobRunner<?>> runners, DueWork work) {
        this.table = table;
        this.runners = Map.copyOf(runners);
        this.work = work;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        table.listOf(athlete).forEach(job -> {
            work.cancel(RunJob.QUEUE, job.id().toString());
            work.cancel(DiscardJob.QUEUE, job.id().toString());
            leftovers.add(name(), job.id());
            table.remove(job.id());
        });
    }

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public void delete(UUID id) {
        for (JobRunner<?> runner : runners.values()) {
            try {
                runner.discard(id);
            } catch (Exception e) {
                throw new IllegalStateException("A job's product was not discarded", e);
            }
        }
    }
}
