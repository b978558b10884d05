package io.fitconnect.notification.delivery;

import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What waits for channels, by athlete, so that an erasure finds it. */
@Component
public class PendingDeliveries {

    private final DeliveryRows rows;
    private final DueWork work;
    private final Transactions transactions;

    PendingDeliveries(DeliveryRows rows, DueWork work, Transactions transactions) {
        this.rows = rows;
        this.work = work;
        this.transactions = transactions;
    }

    /** Schedules a delivery unless it waits already; in the caller's transaction. */
    void add(PendingDelivery delivery, ChannelName channel, Instant dueAt) {
        if (work.scheduleIfAbsent(PendingDelivery.queueOf(channel), delivery.key(), dueAt, delivery)) {
            rows.add(delivery, channel);
        }
    }

    /** Ends a delivery together with its work. */
    void end(PendingDelivery delivery, ChannelName channel, Runnable complete) {
        transactions.run(() -> {
            rows.remove(delivery, channel);
            complete.run();
        });
    }

    /** Cancels what waits for an athlete; in the caller's transaction. */
    public void cancelAll(UUID athlete) {
        rows.removeAll(athlete)
                .forEach((delivery, channels) ->
                        channels.forEach(channel -> work.cancel(PendingDelivery.queueOf(channel), delivery.key())));
    }
}
