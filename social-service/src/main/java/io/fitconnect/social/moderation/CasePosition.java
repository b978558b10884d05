package io.fitconnect.social.moderation;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Where a list of cases goes on. */
public record CasePosition(long urgency, Instant openedAt, UUID id) {

    /** Before the most urgent. */
    public static final CasePosition FIRST = new CasePosition(Long.MAX_VALUE, Instant.EPOCH, new UUID(0, 0));

    /** Refuses a forged place whose time no database holds. */
    public CasePosition {
        Objects.requireNonNull(openedAt, "openedAt");
        Objects.requireNonNull(id, "id");
        if (openedAt.isBefore(Instant.EPOCH) || openedAt.isAfter(Instant.parse("9999-01-01T00:00:00Z"))) {
            throw new IllegalArgumentException("A place is later than 1970 and earlier than 9999");
        }
    }

    public static CasePosition of(ModerationCase listed) {
        return new CasePosition(listed.urgency(), listed.openedAt(), listed.id());
    }
}
