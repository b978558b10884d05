package io.fitconnect.social.moderation.decision;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.social.moderation.Audit;
import io.fitconnect.social.moderation.CaseState;
import io.fitconnect.social.moderation.Cases;
import io.fitconnect.social.moderation.Decision;
import io.fitconnect.social.moderation.Decisions;
import io.fitconnect.social.moderation.Impartiality;
import io.fitconnect.social.moderation.Measure;
import io.fitconnect.social.moderation.ModerationCase;
import io.fitconnect.social.moderation.ModerationProblems;
import io.fitconnect.social.moderation.Report;
import io.fitconnect.social.moderation.ReportStatus;
import io.fitconnect.social.moderation.Reports;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Decides an open case: dismisses it, or takes a measure about the person whose content it is. */
@UseCase
public class DecideCase {

    private static final int LOOKED_THROUGH = 100;

    private final Cases cases;
    private final Reports reports;
    private final Decisions decisions;
    private final Impartiality impartiality;
    private final Measures measures;
    private final Audit audit;
    private final DueWork work;
    private final Clock clock;

    DecideCase(
            Cases cases,
            Reports reports,
            Decisions decisions,
            Impartiality impartiality,
            Measures measures,
            Audit audit,
            DueWork work,
            Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.decisions = decisions;
        this.impartiality = impartiality;
        this.measures = measures;
        this.audit = audit;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Returns the decision. Refuses with 403 a moderator who is a party, with 409 a case that is decided.
     *
     * @param versionCheck refuses a revision that the moderator has not read
     */
    public Decision handle(UUID caseId, UUID moderator, Verdict verdict, LongConsumer versionCheck) {
        ModerationCase open = cases.find(caseId).orElseThrow(ModerationProblems::noSuchCase);
        impartiality.require(open, moderator);
        versionCheck.accept(open.revision());
        if (!open.is(CaseState.OPEN)) {
            throw ModerationProblems.caseDecided();
        }
        verdict.requireFit(open.subject().kind());
        Decision decision = decision(open, moderator, verdict);
        decisions.add(decision);
        if (verdict.measure() != Measure.DISMISS) {
            UUID person = open.person();
            if (person == null) {
                throw ModerationProblems.noOneConcerned();
            }
            measures.take(decision, person);
        }
        settle(open, decision);
        return decision;
    }

    private void settle(ModerationCase open, Decision decision) {
        Instant now = decision.decidedAt();
        cases.save(open.decided(now));
        reports.settle(open.id(), decision.measure() == Measure.DISMISS ? ReportStatus.DISMISSED : ReportStatus.ACTED);
        audit.add(
                open.id(),
                decision.moderator(),
                "decided: " + decision.measure().wireName(),
                decision.note(),
                now);
        work.schedule(TellReporters.QUEUE, open.id().toString(), now, new TellReporters.Decided(open.id()));
    }

    private Decision decision(ModerationCase open, UUID moderator, Verdict verdict) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Integer days = verdict.days();
        return new Decision(
                Ids.next(),
                open.id(),
                open.subject(),
                verdict.measure() == Measure.DISMISS ? null : open.person(),
                moderator,
                verdict.measure(),
                verdict.rule(),
                verdict.explanation(),
                verdict.note(),
                evidence(open),
                now,
                days == null ? null : now.plus(Duration.ofDays(days)),
                null,
                null,
                null);
    }

    /** The text that was reported last, whatever its author made of it since. */
    private @Nullable String evidence(ModerationCase open) {
        return reports.list(open.id(), LOOKED_THROUGH).stream()
                .map(Report::evidence)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
