package io.fitconnect.social.moderation.report;

import io.fitconnect.platform.limit.AccountLimits;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.Rule;
import io.fitconnect.social.moderation.ModerationProblems;
import io.fitconnect.social.moderation.ModerationSettings;
import io.fitconnect.social.moderation.Report;
import io.fitconnect.social.moderation.evidence.Evidence;
import io.fitconnect.social.moderation.evidence.Evidences;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports what the reporter sees. */
@UseCase
public class FileReport {

    private final Evidences evidences;
    private final Filing filing;
    private final AccountLimits limits;
    private final ModerationSettings settings;

    FileReport(Evidences evidences, Filing filing, AccountLimits limits, ModerationSettings settings) {
        this.evidences = evidences;
        this.filing = filing;
        this.limits = limits;
        this.settings = settings;
    }

    /**
     * Returns the report; a second one of the same person in an open case is the first. Refuses with 404 what the reporter does not see, with 409
     * content of the reporter's own, with 429 a report too many.
     */
    public Report handle(ContentKey key, UUID reporter, Rule reason, @Nullable String text) {
        Evidence evidence = evidences.findSeen(key, reporter).orElseThrow(ModerationProblems::nothingToReport);
        if (reporter.equals(evidence.person())) {
            throw ModerationProblems.ownContent();
        }
        CaseFile file = filing.open(key, evidence);
        Optional<Report> before = file.findOf(reporter);
        if (before.isPresent()) {
            return before.get();
        }
        limits.take(reporter, settings.reports());
        return file.add(reporter, reason, text);
    }
}
