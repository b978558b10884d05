package io.fitconnect.training.grouptraining.event;

import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import org.springframework.stereotype.Component;

/** Makes the rankings of events every few seconds, one at a time of each. */
@Component
class RankingWork implements WorkHandler<Ranking> {

    private final ComputeRanking compute;
    private final PublishRanking publish;

    RankingWork(ComputeRanking compute, PublishRanking publish) {
        this.compute = compute;
        this.publish = publish;
    }

    @Override
    public WorkQueue<Ranking> queue() {
        return Ranking.QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return WorkPolicy.STANDARD.withParallelism(2);
    }

    @Override
    public void handle(WorkLease<Ranking> lease) {
        compute.handle(lease.payload().groupTraining())
                .ifPresent(computed -> publish.handle(computed, lease::reschedule, lease::complete));
    }
}
