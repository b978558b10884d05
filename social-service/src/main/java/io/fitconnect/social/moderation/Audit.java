package io.fitconnect.social.moderation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did what with cases. */
public interface Audit {

    void add(UUID caseId, @Nullable UUID actor, String action, @Nullable String note, Instant now);

    /** Notes that a moderator read a case, unless the same one did since a moment. */
    void addRead(UUID caseId, UUID moderator, Instant since, Instant now);

    /** The oldest first. */
    List<AuditEntry> list(UUID caseId);
}
