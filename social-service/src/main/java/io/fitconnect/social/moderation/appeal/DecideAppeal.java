package io.fitconnect.social.moderation.appeal;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.moderation.AppealOutcome;
import io.fitconnect.social.moderation.Audit;
import io.fitconnect.social.moderation.Cases;
import io.fitconnect.social.moderation.Decision;
import io.fitconnect.social.moderation.Decisions;
import io.fitconnect.social.moderation.Impartiality;
import io.fitconnect.social.moderation.LiftedBecause;
import io.fitconnect.social.moderation.ModerationAnnouncements;
import io.fitconnect.social.moderation.ModerationCase;
import io.fitconnect.social.moderation.ModerationProblems;
import io.fitconnect.social.moderation.decision.Measures;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Decides an appeal: another moderator than the one who decided the case, or an administrator where there is no other. */
@UseCase
public class DecideAppeal {

    private final Decisions decisions;
    private final Cases cases;
    private final Impartiality impartiality;
    private final Measures measures;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    DecideAppeal(
            Decisions decisions,
            Cases cases,
            Impartiality impartiality,
            Measures measures,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.decisions = decisions;
        this.cases = cases;
        this.impartiality = impartiality;
        this.measures = measures;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Refuses with 403 who is a party or decided the case, with 409 where no appeal is open.
     *
     * @param isAdministrator who may also decide about an own decision
     */
    public Decision handle(
            UUID id, UUID moderator, boolean isAdministrator, AppealOutcome outcome, String explanation) {
        Decision decision = decisions.find(id).orElseThrow(ModerationProblems::noSuchDecision);
        ModerationCase appealed = cases.find(decision.caseId()).orElseThrow(ModerationProblems::noSuchCase);
        impartiality.require(appealed, moderator);
        if (moderator.equals(decision.moderator()) && !isAdministrator) {
            throw ModerationProblems.decidedYourself();
        }
        if (!decision.hasOpenAppeal()) {
            throw ModerationProblems.noOpenAppeal();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Decision decided = decision.appealDecided(outcome, explanation, now);
        decisions.save(decided);
        cases.save(appealed.decided(now));
        audit.add(appealed.id(), moderator, "appeal: " + outcome.wireName(), null, now);
        UUID person = decision.person();
        if (person != null) {
            outbox.announce(ModerationAnnouncements.appealDecided(decision, person, outcome, now));
        }
        return outcome == AppealOutcome.GRANTED && decided.stands()
                ? measures.lift(decided, LiftedBecause.APPEAL, now)
                : decided;
    }
}
