package io.fitconnect.social.moderation.appeal;

import io.fitconnect.social.moderation.Decision;
import io.fitconnect.social.moderation.Decisions;
import io.fitconnect.social.moderation.Measure;
import io.fitconnect.social.moderation.ModerationProblems;
import io.fitconnect.social.moderation.evidence.Evidences;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds measures for those whom they concern; for all others there is none. */
@Component
class OwnMeasures {

    private final Decisions decisions;
    private final Evidences evidences;

    OwnMeasures(Decisions decisions, Evidences evidences) {
        this.decisions = decisions;
        this.evidences = evidences;
    }

    /** Returns a measure about this person. */
    Decision get(UUID id, UUID person) {
        return decisions
                .find(id)
                .filter(found -> found.concerns(person))
                .orElseThrow(ModerationProblems::noSuchDecision);
    }

    /** Likewise, or that about what this person took over, without the words to and of the one whom it concerned. */
    Decision getOwnOrInherited(UUID id, UUID person) {
        Optional<Decision> found = decisions.find(id).filter(Decision::isMeasure);
        return found.filter(decision -> decision.concerns(person))
                .or(() ->
                        found.filter(decision -> isInherited(decision, person)).map(Decision::inherited))
                .orElseThrow(ModerationProblems::noSuchDecision);
    }

    /** A club that is handed over stays hidden, and so does the title of a group that another renames. */
    private boolean isInherited(Decision decision, UUID person) {
        return decision.measure() == Measure.HIDE && evidences.isOf(person, decision.subject());
    }
}
