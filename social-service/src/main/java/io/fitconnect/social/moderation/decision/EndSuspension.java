package io.fitconnect.social.moderation.decision;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.social.moderation.Audit;
import io.fitconnect.social.moderation.Decision;
import io.fitconnect.social.moderation.Decisions;
import io.fitconnect.social.moderation.LiftedBecause;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends suspensions whose time is over. */
@Component
class EndSuspension implements WorkHandler<EndSuspension.Due> {

    static final WorkQueue<Due> QUEUE = new WorkQueue<>("suspension-ends", Due.class);

    private final Decisions decisions;
    private final Measures measures;
    private final Audit audit;
    private final Transactions transactions;
    private final Clock clock;

    EndSuspension(Decisions decisions, Measures measures, Audit audit, Transactions transactions, Clock clock) {
        this.decisions = decisions;
        this.measures = measures;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public WorkQueue<Due> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<Due> lease) {
        transactions.run(() -> {
            decisions
                    .find(lease.payload().decisionId())
                    .filter(Decision::stands)
                    .ifPresent(this::end);
            lease.complete();
        });
    }

    private void end(Decision decision) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        measures.lift(decision, LiftedBecause.EXPIRED, now);
        audit.add(decision.caseId(), null, "expired", null, now);
    }

    /** A suspension that ends. */
    record Due(UUID decisionId) {}
}
