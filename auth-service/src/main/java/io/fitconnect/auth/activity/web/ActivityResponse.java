package io.fitconnect.auth.activity.web;

import io.fitconnect.auth.audit.AuditEntry;
import io.fitconnect.auth.origin.Places;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One entry of the audit log. */
@Schema(name = "AccountActivity")
record ActivityResponse(
        @Schema(description = "When it happened") Instant at,

        @Schema(description = "What happened", example = "signed-in")
        String event,

        @Schema(description = "The application, role or passkey that the event is about", example = "Demo Tracker")
        @Nullable
        String detail,

        @Schema(description = "The network that it was asked from", example = "203.0.113.0/24") @Nullable
        String network,

        @Schema(description = "The network's country by ISO 3166, a hint; absent when it is unknown", example = "DE")
        @Nullable
        String country,

        @Schema(description = "The browser and system that it was asked from", example = "Firefox, Android") @Nullable
        String device) {

    static ActivityResponse of(AuditEntry entry, Places places) {
        return new ActivityResponse(
                entry.at(),
                entry.event(),
                orNull(entry.detail()),
                orNull(entry.origin().network()),
                places.country(entry.origin().network()).orElse(null),
                orNull(entry.origin().device()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
