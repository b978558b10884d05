package io.fitconnect.social.moderation.decision;

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
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a decision back, without an appeal. An open one is granted with it. */
@UseCase
public class ReverseDecision {

    private final Cases cases;
    private final Decisions decisions;
    private final Impartiality impartiality;
    private final Measures measures;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    ReverseDecision(
            Cases cases,
            Decisions decisions,
            Impartiality impartiality,
            Measures measures,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.impartiality = impartiality;
        this.measures = measures;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Refuses with 403 a moderator who is a party, with 409 a decision of which no measure stands. */
    public Decision handle(UUID id, UUID moderator, @Nullable String note) {
        Decision decision = decisions.find(id).orElseThrow(ModerationProblems::noSuchDecision);
        ModerationCase decided = cases.find(decision.caseId()).orElseThrow(ModerationProblems::noSuchCase);
        impartiality.require(decided, moderator);
        if (!decision.stands()) {
            throw ModerationProblems.nothingStands();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        audit.add(decided.id(), moderator, "reversed", note, now);
        return measures.lift(
                decision.hasOpenAppeal() ? grant(decision, decided, now) : decision, LiftedBecause.REVERSED, now);
    }

    private Decision grant(Decision decision, ModerationCase appealed, Instant now) {
        cases.save(appealed.decided(now));
        UUID person = decision.person();
        if (person != null) {
            outbox.announce(ModerationAnnouncements.appealDecided(decision, person, AppealOutcome.GRANTED, now));
        }
        return decision.appealDecided(AppealOutcome.GRANTED, null, now);
    }
}
