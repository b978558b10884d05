package io.fitconnect.notification.kind.fairness;

import io.fitconnect.notification.kind.Wording;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Something speaks against a recording of the athlete, so that its training counts nowhere. */
@Component
class RecordingFlagged extends FlagKind {

    RecordingFlagged() {
        super("recording-flagged", "flag-raised.v1");
    }

    @Override
    public Wording wording(Flag flag) {
        return Wording.of(FairnessText.DOUBTED, FairnessText.WHY, Map.of("kind", Flag.selector(flag.kind())));
    }

    @Override
    public Flag sample(Instant now) {
        return new Flag(new UUID(0, 0), "speed", "standing");
    }
}
