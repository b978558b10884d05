package io.fitconnect.social.moderation;

import io.fitconnect.platform.text.TextRule;
import io.fitconnect.social.content.Rule;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report, or a hit of a word list.
 *
 * @param reporter null of a word list, and once that account is erased
 * @param text     in the reporter's words
 * @param evidence the reported text as it was
 * @param version  of the reported text
 */
public record Report(
        UUID caseId,
        UUID id,
        @Nullable UUID reporter,
        ReportSource source,
        Rule reason,
        @Nullable String text,
        @Nullable String evidence,
        long version,
        Instant reportedAt,
        ReportStatus status) {

    public static final int MAX_LENGTH = 1_000;
    public static final TextRule TEXT = TextRule.note(MAX_LENGTH);
}
