package io.fitconnect.platform.export;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.export.WriteExportPart.PendingPart;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import org.springframework.kafka.annotation.KafkaListener;

/** Hears requests for an export. Its consumer group is its own, see AccountDeletionListener. */
class DataExportListener {

    private final Inbox inbox;
    private final ExportParts parts;
    private final DueWork work;
    private final Clock clock;
    private final String consumer;

    DataExportListener(Inbox inbox, ExportParts parts, DueWork work, Clock clock, String service) {
        this.inbox = inbox;
        this.parts = parts;
        this.work = work;
        this.clock = clock;
        this.consumer = service + ".on-data-export";
    }

    @KafkaListener(topics = "auth.account", groupId = "${spring.application.name}.export")
    void on(Event event) {
        if (event.is("data-export-requested.v1")) {
            PendingPart part = event.dataAs(PendingPart.class);
            inbox.once(consumer, event, () -> {
                parts.add(part.accountId(), part.exportId());
                work.schedule(WriteExportPart.QUEUE, part.exportId().toString(), clock.instant(), part);
            });
        }
    }
}
