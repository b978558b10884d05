package io.fitconnect.gamification.challenge;

import io.fitconnect.platform.seal.BrokenSeal;
import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.platform.web.Cursor;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals where a list of participants goes on, for one viewer of one challenge. */
@Component
class SealedPositions {

    private static final String SEPARATOR = " ";

    private final Sealer sealer;

    SealedPositions(Sealer sealer) {
        this.sealer = sealer;
    }

    SealedPosition seal(ParticipantPosition position, UUID challenge, UUID viewer) {
        return new SealedPosition(
                sealer.seal(position.value() + SEPARATOR + position.athlete(), context(challenge, viewer)));
    }

    /** Refuses with 400 what was not sealed here for this viewer. */
    ParticipantPosition open(SealedPosition position, UUID challenge, UUID viewer) {
        try {
            String[] parts =
                    sealer.open(position.sealed(), context(challenge, viewer)).split(SEPARATOR, 2);
            return new ParticipantPosition(Long.parseLong(parts[0]), UUID.fromString(parts[1]));
        } catch (BrokenSeal forged) {
            throw Cursor.unknown();
        }
    }

    private static String context(UUID challenge, UUID viewer) {
        return "participants:" + challenge + ":" + viewer;
    }
}
