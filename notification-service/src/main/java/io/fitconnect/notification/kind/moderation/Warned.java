package io.fitconnect.notification.kind.moderation;

import io.fitconnect.notification.kind.Wording;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Moderators warned the athlete. */
@Component
class Warned extends MeasureKind {

    Warned() {
        super("warned", "warn");
    }

    @Override
    public Wording wording(Decision decision) {
        return Wording.of(
                ModerationText.WARNING,
                ModerationText.WARNED,
                Map.of("subject", Decision.selector(decision.subject()), "rule", Decision.selector(decision.rule())));
    }
}
