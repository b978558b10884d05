package io.fitconnect.social.moderation.appeal;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.moderation.Appeal;
import io.fitconnect.social.moderation.Audit;
import io.fitconnect.social.moderation.Cases;
import io.fitconnect.social.moderation.Decision;
import io.fitconnect.social.moderation.Decisions;
import io.fitconnect.social.moderation.ModerationProblems;
import io.fitconnect.social.moderation.ModerationSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Appeals against a measure that stands, once. */
@UseCase
public class AppealDecision {

    private final OwnMeasures measures;
    private final Decisions decisions;
    private final Cases cases;
    private final Audit audit;
    private final ModerationSettings settings;
    private final Clock clock;

    AppealDecision(
            OwnMeasures measures,
            Decisions decisions,
            Cases cases,
            Audit audit,
            ModerationSettings settings,
            Clock clock) {
        this.measures = measures;
        this.decisions = decisions;
        this.cases = cases;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** The same appeal again changes nothing. Refuses with 409 a second one, one too late, and one against what is lifted. */
    public OwnDecision handle(UUID id, UUID person, String text) {
        Decision decision = measures.get(id, person);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Appeal before = decision.appeal();
        if (before == null) {
            decision = appeal(decision, text, now);
        } else if (!before.text().equals(text)) {
            throw ModerationProblems.appealedBefore();
        }
        return OwnDecision.of(decision, settings.appealWithin(), now);
    }

    private Decision appeal(Decision decision, String text, Instant now) {
        if (!decision.stands()) {
            throw ModerationProblems.liftedAlready();
        }
        if (!now.isBefore(decision.appealableUntil(settings.appealWithin()))) {
            throw ModerationProblems.tooLateToAppeal();
        }
        Decision appealed = decision.appealed(text, now);
        decisions.save(appealed);
        cases.find(decision.caseId()).ifPresent(decided -> cases.save(decided.appealed(now)));
        audit.add(decision.caseId(), null, "appealed", null, now);
        return appealed;
    }
}
