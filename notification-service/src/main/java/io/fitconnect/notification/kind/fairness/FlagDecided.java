package io.fitconnect.notification.kind.fairness;

import io.fitconnect.notification.kind.Wording;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A moderator decided the athlete's appeal against a flag. */
@Component
class FlagDecided extends FlagKind {

    FlagDecided() {
        super("flag-decided", "flag-decided.v1");
    }

    @Override
    public Wording wording(Flag flag) {
        return Wording.of(FairnessText.DECIDED, FairnessText.OUTCOME, Map.of("outcome", Flag.selector(flag.state())));
    }

    @Override
    public Flag sample(Instant now) {
        return new Flag(new UUID(0, 0), "speed", "lifted");
    }
}
