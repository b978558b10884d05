package io.fitconnect.notification.telling;

import io.fitconnect.notification.delivery.ScheduleDeliveries;
import io.fitconnect.notification.inbox.InboxSignals;
import io.fitconnect.notification.inbox.Inboxes;
import io.fitconnect.notification.inbox.SignalsAway;
import io.fitconnect.notification.kind.Notice;
import io.fitconnect.platform.pace.Pace;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes a notice into inboxes, signals it, and schedules its deliveries, in this order. All may be repeated. */
@Component
class Telling {

    private final Inboxes inboxes;
    private final InboxSignals signals;
    private final ScheduleDeliveries scheduleDeliveries;
    private final Pace pace;

    Telling(Inboxes inboxes, InboxSignals signals, ScheduleDeliveries scheduleDeliveries, TellingSettings settings) {
        this.inboxes = inboxes;
        this.signals = signals;
        this.scheduleDeliveries = scheduleDeliveries;
        this.pace = new Pace("telling", settings.perSecond());
    }

    void tell(Notice notice, UUID athlete) {
        tellPart(notice, List.of(athlete));
    }

    /** Tells some at a time, in turn with other notices to many. */
    void tell(Notice notice, List<UUID> athletes) {
        int most = pace.mostAtOnce();
        for (int from = 0; from < athletes.size(); from += most) {
            List<UUID> part = athletes.subList(from, Math.min(from + most, athletes.size()));
            pace.run(part.size(), () -> tellPart(notice, part));
        }
    }

    private void tellPart(Notice notice, List<UUID> athletes) {
        inboxes.write(notice, athletes);
        signals.arrived(athletes);
        scheduleDeliveries.handle(notice, athletes);
    }

    /** Signals that Kafka does not take at present are no fault of the notice. */
    boolean isTransient(Throwable failure) {
        return failure instanceof SignalsAway;
    }
}
