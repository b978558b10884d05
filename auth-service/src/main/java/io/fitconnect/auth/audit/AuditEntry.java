package io.fitconnect.auth.audit;

import io.fitconnect.auth.origin.Origin;
import java.time.Instant;
import java.util.UUID;

/**
 * What happened once.
 *
 * @param id     sorts by time
 * @param event  the event's name on the wire, since a later version may have written it
 * @param detail what the event says of it; else empty
 */
public record AuditEntry(UUID id, Instant at, String event, String detail, Origin origin) {}
