package io.fitconnect.notification.telling;

import io.fitconnect.notification.kind.Audience;
import io.fitconnect.notification.kind.Notice;
import io.fitconnect.notification.participant.ParticipationState;
import java.time.Instant;
import java.util.UUID;

/** A notice for the participants of a group training. */
public record GroupNotice(Audience.Participants audience, Notice notice) {

    /** Whether it concerns an athlete who stands so to the training since that moment. */
    boolean concerns(UUID athlete, ParticipationState state, Instant since) {
        return !athlete.equals(audience.actor())
                && !since.isAfter(notice.at())
                && (audience.onlyGoing() ? state == ParticipationState.GOING : state.isConcerned());
    }
}
