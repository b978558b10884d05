package io.fitconnect.notification.kind.moderation;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.platform.events.Event;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Moderators decided the athlete's appeal. */
@Component
class AppealDecided extends DecisionKind {

    @Override
    public String name() {
        return "appeal-decided";
    }

    @Override
    public Wording wording(Decision decision) {
        return Wording.of(
                ModerationText.APPEAL,
                ModerationText.APPEAL_DECIDED,
                Map.of("outcome", Decision.selector(decision.result())));
    }

    @Override
    public Decision sample(Instant now) {
        return new Decision(new UUID(0, 0), null, null, null, null, "granted");
    }

    @Override
    public boolean wants(Event event) {
        return event.is("appeal-decided.v1");
    }

    @Override
    public List<AddressedNotice> take(Event event) {
        Decided decided = event.dataAs(Decided.class);
        Decision decision = new Decision(decided.decisionId(), null, null, null, null, decided.outcome());
        return List.of(AddressedNotice.toOne(decided.accountId(), this, decision, event));
    }

    /** What is read of the event. */
    record Decided(UUID decisionId, UUID accountId, String outcome) {}
}
