package io.fitconnect.notification.kind.moderation;

import io.fitconnect.notification.kind.Wording;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Moderators hid something of the athlete's. */
@Component
class ContentHidden extends MeasureKind {

    ContentHidden() {
        super("content-hidden", "hide");
    }

    @Override
    public Wording wording(Decision decision) {
        return Wording.of(
                ModerationText.CONTENT_HIDDEN,
                ModerationText.HIDDEN,
                Map.of("subject", Decision.selector(decision.subject()), "rule", Decision.selector(decision.rule())));
    }
}
