package io.fitconnect.auth.export.messaging;

import io.fitconnect.auth.export.DataExportPart;
import io.fitconnect.auth.export.RecordExportPart;
import io.fitconnect.platform.events.Event;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Records which services have written their part. It needs no inbox: a repeated event records the same part. */
@Component
class DataExportPartListener {

    private final RecordExportPart recordExportPart;

    DataExportPartListener(RecordExportPart recordExportPart) {
        this.recordExportPart = recordExportPart;
    }

    @KafkaListener(topics = "account.export", groupId = "${spring.application.name}.export-parts")
    void on(Event event) {
        if (event.is("data-export-part-written.v1")) {
            PartWritten part = event.dataAs(PartWritten.class);
            recordExportPart.handle(
                    part.exportId(), new DataExportPart(part.service(), part.bytes(), part.sha256(), event.time()));
        }
    }

    record PartWritten(UUID exportId, String service, long bytes, String sha256) {}
}
