package io.fitconnect.notification.telling;

import io.fitconnect.notification.delivery.ScheduleDeliveries;
import io.fitconnect.notification.inbox.InboxSignals;
import io.fitconnect.notification.inbox.Inboxes;
import io.fitconnect.notification.inbox.SignalsAway;
import io.fitconnect.notification.kind.Notice;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes a notice into inboxes, signals it, and schedules its deliveries, in this order. All may be repeated. */
@Component
class Telling {

    /** Deliveries of one transaction. */
    private static final int BATCH = 200;

    private final Inboxes inboxes;
    private final InboxSignals signals;
    private final ScheduleDeliveries scheduleDeliveries;

    Telling(Inboxes inboxes, InboxSignals signals, ScheduleDeliveries scheduleDeliveries) {
        this.inboxes = inboxes;
        this.signals = signals;
        this.scheduleDeliveries = scheduleDeliveries;
    }

    void tell(Notice notice, List<UUID> athletes) {
        inboxes.write(notice, athletes);
        signals.arrived(athletes);
        for (int from = 0; from < athletes.size(); from += BATCH) {
            scheduleDeliveries.handle(notice, athletes.subList(from, Math.min(from + BATCH, athletes.size())));
        }
    }

    /** Signals that Kafka does not take at present are no fault of the notice. */
    boolean isTransient(Throwable failure) {
        return failure instanceof SignalsAway;
    }
}
