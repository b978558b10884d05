package io.fitconnect.notification.kind.moderation;

import io.fitconnect.notification.kind.Wording;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Moderators suspended the athlete's account. */
@Component
class Suspended extends MeasureKind {

    Suspended() {
        super("suspended", "suspend");
    }

    @Override
    public Wording wording(Decision decision) {
        Instant until = decision.until();
        return Wording.of(
                ModerationText.SUSPENSION,
                ModerationText.SUSPENDED,
                Map.of(
                        "ends",
                        until == null ? "no" : "yes",
                        "until",
                        until == null ? Instant.EPOCH : until,
                        "rule",
                        Decision.selector(decision.rule())));
    }
}
