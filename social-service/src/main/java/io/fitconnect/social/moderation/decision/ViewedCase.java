package io.fitconnect.social.moderation.decision;

import io.fitconnect.social.content.Rule;
import io.fitconnect.social.moderation.AuditEntry;
import io.fitconnect.social.moderation.Decision;
import io.fitconnect.social.moderation.ModerationCase;
import io.fitconnect.social.moderation.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case as a moderator reads it, without what its subject is now.
 *
 * @param reports the latest ones
 * @param history measures about the person, also of other cases
 */
public record ViewedCase(
        ModerationCase moderationCase,
        Map<Rule, Integer> reasons,
        List<Report> reports,
        Optional<Decision> decision,
        List<Decision> history,
        List<AuditEntry> audit) {

    public ViewedCase {
        reasons = Map.copyOf(reasons);
        reports = List.copyOf(reports);
        history = List.copyOf(history);
        audit = List.copyOf(audit);
    }
}
