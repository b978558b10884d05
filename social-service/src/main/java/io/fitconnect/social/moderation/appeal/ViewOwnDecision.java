package io.fitconnect.social.moderation.appeal;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.moderation.ModerationSettings;
import java.time.Clock;
import java.util.UUID;

/** Reads a measure for the person concerned. */
@UseCase(readOnly = true)
public class ViewOwnDecision {

    private final OwnMeasures measures;
    private final ModerationSettings settings;
    private final Clock clock;

    ViewOwnDecision(OwnMeasures measures, ModerationSettings settings, Clock clock) {
        this.measures = measures;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Refuses with 404 a decision about another, and a dismissal. Who took over what is hidden, a club or the title of a group, reads the decision
     * about that, and does not appeal.
     */
    public OwnDecision handle(UUID id, UUID person) {
        return OwnDecision.of(measures.getOwnOrInherited(id, person), settings.appealWithin(), clock.instant());
    }
}
