package io.fitconnect.social.moderation.appeal;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.moderation.Decision;
import io.fitconnect.social.moderation.Decisions;
import io.fitconnect.social.moderation.ModerationProblems;
import io.fitconnect.social.moderation.ModerationSettings;
import io.fitconnect.social.moderation.evidence.Evidences;
import java.time.Clock;
import java.util.UUID;

/** Reads a measure for the person concerned. */
@UseCase(readOnly = true)
public class ViewOwnDecision {

    private final Decisions decisions;
    private final Evidences evidences;
    private final ModerationSettings settings;
    private final Clock clock;

    ViewOwnDecision(Decisions decisions, Evidences evidences, ModerationSettings settings, Clock clock) {
        this.decisions = decisions;
        this.evidences = evidences;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Refuses with 404 a decision about another, and a dismissal. Who has what an erased person left, such as a hidden club, reads the decision about
     * that, and does not appeal.
     */
    public OwnDecision handle(UUID id, UUID person) {
        Decision decision = decisions
                .find(id)
                .filter(Decision::isMeasure)
                .filter(found ->
                        found.person() == null ? evidences.isOf(person, found.subject()) : found.concerns(person))
                .orElseThrow(ModerationProblems::noSuchDecision);
        return OwnDecision.of(decision, settings.appealWithin(), clock.instant());
    }
}
