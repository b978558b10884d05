package io.fitconnect.integration.vendorapp.messaging;

import io.fitconnect.integration.vendorapp.ForgetApp;
import io.fitconnect.integration.vendorapp.KeepApp;
import io.fitconnect.integration.vendorapp.VendorApp;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.events.EventConverter;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Consumes {@code auth.vendor-app}, in order per app. Its group is its own, so that it reads the compacted topic from its beginning. The
 * end of an app is told by a tombstone, which other listeners never see.
 */
@Component
class VendorAppListener {

    private final EventConverter events;
    private final KeepApp keepApp;
    private final ForgetApp forgetApp;

    VendorAppListener(EventConverter events, KeepApp keepApp, ForgetApp forgetApp) {
        this.events = events;
        this.keepApp = keepApp;
        this.forgetApp = forgetApp;
    }

    @KafkaListener(
            topics = "auth.vendor-app",
            groupId = "integration-service.vendor-apps",
            filter = TombstonesConfiguration.ALL_RECORDS)
    void on(ConsumerRecord<String, byte[]> consumed) {
        if (consumed.value() == null) {
            forgetApp.handle(consumed.key());
            return;
        }
        Event event = events.toEvent(consumed);
        if (event.is("vendor-app-changed.v1")) {
            AppChanged changed = event.dataAs(AppChanged.class);
            keepApp.handle(new VendorApp(changed.clientId(), changed.ownerId(), changed.version()));
        }
    }

    /** The part of the event that matters here. */
    record AppChanged(String clientId, UUID ownerId, long version) {}
}
