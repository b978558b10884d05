package io.fitconnect.social.moderation;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Where a list of cases goes on. */
public record CasePosition(long urgency, Instant openedAt, UUID id) {

    /** Before the most urgent. */
    public static final CasePosition FIRST = new CasePosition(Long.MAX_VALUE, Instant.EPOCH, new UUID(0, 0));

    public CasePosition {
        Objects.requireNonNull(openedAt, "openedAt");
        Objects.requireNonNull(id, "id");
    }

    public static CasePosition of(ModerationCase listed) {
        return new CasePosition(listed.urgency(), listed.openedAt(), listed.id());
    }
}
