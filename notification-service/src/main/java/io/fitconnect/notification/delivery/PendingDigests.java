package io.fitconnect.notification.delivery;

import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notifications that wait for the daily digest of their athlete, with the work that sends it. */
@Component
public class PendingDigests {

    public static final WorkQueue<PendingDigest> QUEUE = new WorkQueue<>("mail-digests", PendingDigest.class);
    /** As many as a person reads; the others come in a digest right after. */
    public static final int MOST = 50;

    private final DigestItems items;
    private final DueWork work;
    private final Transactions transactions;
    private final Clock clock;

    PendingDigests(DigestItems items, DueWork work, Transactions transactions, Clock clock) {
        this.items = items;
        this.work = work;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Adds a notification to the digest that is sent at that time or before; joins the caller's transaction, or makes one. */
    void add(PendingDelivery delivery, Instant at) {
        transactions.run(() -> {
            items.add(delivery);
            work.scheduleIfAbsent(QUEUE, delivery.athlete().toString(), at, new PendingDigest(delivery.athlete()));
        });
    }

    public List<NotificationId> list(UUID athlete) {
        return transactions.run(() -> items.list(athlete, MOST));
    }

    /** Ends a digest together with its work. What was added meanwhile is sent next. */
    public void end(WorkLease<PendingDigest> lease, List<NotificationId> sent) {
        UUID athlete = lease.payload().athlete();
        transactions.run(() -> {
            items.remove(athlete, sent);
            if (items.list(athlete, 1).isEmpty()) {
                lease.complete();
            } else {
                lease.reschedule(clock.instant());
            }
        });
    }

    /** Cancels the digest of an athlete; in the caller's transaction. */
    public void cancel(UUID athlete) {
        items.removeAll(athlete);
        work.cancel(QUEUE, athlete.toString());
    }
}
