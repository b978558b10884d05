package io.fitconnect.social.moderation.report;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.Rule;
import io.fitconnect.social.moderation.Cases;
import io.fitconnect.social.moderation.ModerationCase;
import io.fitconnect.social.moderation.Report;
import io.fitconnect.social.moderation.ReportSource;
import io.fitconnect.social.moderation.ReportStatus;
import io.fitconnect.social.moderation.Reports;
import io.fitconnect.social.moderation.evidence.Evidence;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The case that takes reports of a subject: the open one, or one that the first report opens. */
final class CaseFile {

    private final Cases cases;
    private final Reports reports;
    private final @Nullable ModerationCase open;
    private final ContentKey subject;
    private final Evidence evidence;
    private final Instant now;

    CaseFile(
            Cases cases,
            Reports reports,
            @Nullable ModerationCase open,
            ContentKey subject,
            Evidence evidence,
            Instant now) {
        this.cases = cases;
        this.reports = reports;
        this.open = open;
        this.subject = subject;
        this.evidence = evidence;
        this.now = now;
    }

    /** What a person reported in the open case. */
    Optional<Report> findOf(UUID reporter) {
        return open == null ? Optional.empty() : reports.findOf(open.id(), reporter);
    }

    /** Adds what a person reports. */
    Report add(UUID reporter, Rule reason, @Nullable String text) {
        return add(ReportSource.PERSON, reporter, reason, text);
    }

    /** Adds what a list of words found. */
    void addHit(Rule rule) {
        add(ReportSource.WORD_LIST, null, rule, null);
    }

    private Report add(ReportSource source, @Nullable UUID reporter, Rule reason, @Nullable String text) {
        Report report = new Report(
                join(reason, source),
                Ids.next(),
                reporter,
                source,
                reason,
                text,
                evidence.text(),
                evidence.version(),
                now,
                ReportStatus.OPEN);
        reports.add(report);
        return report;
    }

    private UUID join(Rule reason, ReportSource source) {
        if (open == null) {
            ModerationCase opened =
                    ModerationCase.open(subject, evidence.person(), now).joined(reason, source);
            cases.add(opened);
            return opened.id();
        }
        cases.save(open.joined(reason, source));
        return open.id();
    }
}
