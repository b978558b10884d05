package io.fitconnect.notification.kind.moderation;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.platform.events.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kind that tells of one measure that was taken. */
abstract class MeasureKind extends DecisionKind {

    private final String name;
    private final String measure;

    /** @param measure by the contract's word */
    MeasureKind(String name, String measure) {
        this.name = name;
        this.measure = measure;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean wants(Event event) {
        return event.is("measure-taken.v1");
    }

    @Override
    public List<AddressedNotice> take(Event event) {
        Taken taken = event.dataAs(Taken.class);
        return taken.measure().equals(measure)
                ? List.of(AddressedNotice.toOne(taken.accountId(), this, taken.toDecision(), event))
                : List.of();
    }

    /** What is read of the event. */
    record Taken(
            UUID decisionId,
            UUID accountId,
            String measure,
            @Nullable About subject,
            String rule,
            @Nullable Instant until) {

        Decision toDecision() {
            return new Decision(decisionId, measure, subject == null ? null : subject.kind(), rule, until, null);
        }
    }

    record About(String kind) {}
}
