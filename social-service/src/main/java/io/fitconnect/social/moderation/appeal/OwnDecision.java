package io.fitconnect.social.moderation.appeal;

import io.fitconnect.social.moderation.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A decision for the person concerned.
 *
 * @param appealableUntil empty where the person may not appeal
 */
public record OwnDecision(Decision decision, Optional<Instant> appealableUntil) {

    static OwnDecision of(Decision decision, Duration within, Instant now) {
        Instant end = decision.appealableUntil(within);
        boolean isAppealable =
                decision.person() != null && decision.stands() && decision.appeal() == null && now.isBefore(end);
        return new OwnDecision(decision, isAppealable ? Optional.of(end) : Optional.empty());
    }
}
