package io.fitconnect.integration.refusal;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Deletes a client's entries when their time is over; one piece of work a client, until its log is empty. */
@Component
class ForgetRefusals implements WorkHandler<ForgetRefusals.OfClient> {

    static final WorkQueue<OfClient> QUEUE = new WorkQueue<>("vendor-refusals", OfClient.class);

    private static final int AT_ONCE = 1_000;
    private static final Duration PAUSE = Duration.ofHours(1);

    private final VendorRefusals refusals;
    private final Transactions transactions;
    private final Clock clock;

    ForgetRefusals(VendorRefusals refusals, Transactions transactions, Clock clock) {
        this.refusals = refusals;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public WorkQueue<OfClient> queue() {
        return QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return WorkPolicy.STANDARD.withParallelism(1);
    }

    @Override
    public void handle(WorkLease<OfClient> lease) {
        transactions.run(() -> {
            Instant now = clock.instant();
            String clientId = lease.payload().clientId();
            UUID least = VendorRefusal.leastIdAt(now.minus(RefusalLog.KEPT));
            if (refusals.removeBelow(clientId, least, AT_ONCE) == AT_ONCE) {
                lease.reschedule(now);
            } else if (refusals.findOldest(clientId).isPresent()) {
                lease.reschedule(now.plus(PAUSE));
            } else {
                lease.complete();
            }
        });
    }

    /** Whose log it is. */
    record OfClient(String clientId) {}
}
