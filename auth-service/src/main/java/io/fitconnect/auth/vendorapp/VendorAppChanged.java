package io.fitconnect.auth.vendorapp;

import io.fitconnect.platform.events.Announcement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The event that an application came into being or changed: the whole state. A tombstone says that it ended. */
record VendorAppChanged(
        String clientId,
        UUID ownerId,
        String name,
        String website,
        List<String> scopes,
        String status,
        boolean changeWaits,
        Instant registeredAt,
        long version) {

    static final String TOPIC = "auth.vendor-app";
    private static final String TYPE = "vendor-app-changed.v1";

    static Announcement of(VendorApp app) {
        return new Announcement(
                TOPIC,
                app.clientId(),
                TYPE,
                app.clientId(),
                new VendorAppChanged(
                        app.clientId(),
                        app.owner().value(),
                        app.details().name(),
                        app.details().website(),
                        app.details().scopes().stream().sorted().toList(),
                        app.status().wireName(),
                        app.proposal().isPresent(),
                        app.registeredAt(),
                        app.version()));
    }
}
