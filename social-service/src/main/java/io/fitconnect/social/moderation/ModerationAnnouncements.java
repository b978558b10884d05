package io.fitconnect.social.moderation;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.ContentKind;
import io.fitconnect.social.content.Rule;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What moderation tells other services. */
public final class ModerationAnnouncements {

    public static final String TOPIC = "social.moderation";
    private static final String INTERACTIONS = "social.interaction";

    private ModerationAnnouncements() {}

    public static Announcement measureTaken(Decision decision, UUID account, long revision) {
        return about(
                account,
                decision,
                "measure-taken.v1",
                new MeasureTaken(
                        decision.id(),
                        account,
                        decision.measure(),
                        AnnouncedContent.of(decision),
                        Objects.requireNonNullElse(decision.rule(), Rule.OTHER),
                        decision.until(),
                        decision.decidedAt(),
                        revision));
    }

    public static Announcement measureLifted(
            Decision decision, UUID account, LiftedBecause because, Instant now, long revision) {
        return about(
                account,
                decision,
                "measure-lifted.v1",
                new MeasureLifted(
                        decision.id(),
                        account,
                        decision.measure(),
                        AnnouncedContent.of(decision),
                        revision,
                        now,
                        because));
    }

    public static Announcement appealDecided(Decision decision, UUID account, AppealOutcome outcome, Instant now) {
        return about(account, decision, "appeal-decided.v1", new AppealDecided(decision.id(), account, outcome, now));
    }

    public static Announcement reportDecided(Report report, UUID reporter, ContentKey subject, Instant now) {
        return new Announcement(
                INTERACTIONS,
                reporter.toString(),
                "report-decided.v1",
                report.id().toString(),
                new ReportDecided(
                        reporter,
                        report.id(),
                        new AnnouncedContent(subject.kind(), subject.id()),
                        report.status(),
                        now));
    }

    private static Announcement about(UUID account, Decision decision, String type, Object data) {
        return new Announcement(TOPIC, account.toString(), type, decision.id().toString(), data);
    }

    record MeasureTaken(
            UUID decisionId,
            UUID accountId,
            Measure measure,
            @Nullable AnnouncedContent subject,
            Rule rule,
            @Nullable Instant until,
            Instant decidedAt,
            long revision) {}

    record MeasureLifted(
            UUID decisionId,
            UUID accountId,
            Measure measure,
            @Nullable AnnouncedContent subject,
            long revision,
            Instant liftedAt,
            LiftedBecause because) {}

    record AppealDecided(UUID decisionId, UUID accountId, AppealOutcome outcome, Instant decidedAt) {}

    record ReportDecided(UUID athleteId, UUID reportId, AnnouncedContent subject, ReportStatus outcome, Instant at) {}

    record AnnouncedContent(ContentKind kind, UUID id) {

        /** Null where the measure is about the account as such. */
        static @Nullable AnnouncedContent of(Decision decision) {
            ContentKey subject = decision.subject();
            return decision.measure() == Measure.SUSPEND || subject.kind() == ContentKind.ATHLETE
                    ? null
                    : new AnnouncedContent(subject.kind(), subject.id());
        }
    }
}
