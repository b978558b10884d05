package io.fitconnect.notification.kind.moderation;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.platform.events.Event;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A measure about the athlete no longer stands. A granted appeal, which says the same, is told by {@link AppealDecided} alone. */
@Component
class MeasureLifted extends DecisionKind {

    private static final String APPEAL = "appeal";

    @Override
    public String name() {
        return "measure-lifted";
    }

    @Override
    public Wording wording(Decision decision) {
        return Wording.of(
                ModerationText.END,
                ModerationText.LIFTED,
                Map.of(
                        "measure",
                        Decision.selector(decision.measure()),
                        "subject",
                        Decision.selector(decision.subject()),
                        "because",
                        Decision.selector(decision.result())));
    }

    @Override
    public boolean wants(Event event) {
        return event.is("measure-lifted.v1");
    }

    @Override
    public List<AddressedNotice> take(Event event) {
        Lifted lifted = event.dataAs(Lifted.class);
        return lifted.because().equals(APPEAL)
                ? List.of()
                : List.of(AddressedNotice.toOne(lifted.accountId(), this, lifted.toDecision(), event));
    }

    /** What is read of the event. */
    record Lifted(
            UUID decisionId, UUID accountId, String measure, MeasureKind.@Nullable About subject, String because) {

        Decision toDecision() {
            return new Decision(decisionId, measure, subject == null ? null : subject.kind(), null, null, because);
        }
    }
}
