package io.fitconnect.auth.activity.web;

import io.fitconnect.auth.audit.AuditEntry;
import io.fitconnect.auth.audit.AuditEvent;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * An entry on the page.
 *
 * @param textKey the message that says it
 */
record ActivityRow(String textKey, String detail, ZonedDateTime at, String device, String network) {

    private static final String OTHER = "other";

    static ActivityRow of(AuditEntry entry, ZoneId zone) {
        return new ActivityRow(
                "activity."
                        + AuditEvent.find(entry.event())
                                .map(AuditEvent::wireName)
                                .orElse(OTHER),
                entry.detail(),
                entry.at().atZone(zone),
                entry.origin().device(),
                entry.origin().network());
    }
}
