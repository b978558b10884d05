package io.fitconnect.social.moderation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did with a case.
 *
 * @param actor  null of the person concerned, of the platform, and once that account is erased
 * @param action such as {@code read}, {@code decided: hide} or {@code appealed}
 */
public record AuditEntry(
        UUID caseId,
        UUID id,
        @Nullable UUID actor,
        String action,
        @Nullable String note,
        Instant at) {}
