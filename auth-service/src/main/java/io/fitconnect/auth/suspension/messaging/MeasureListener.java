package io.fitconnect.auth.suspension.messaging;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.suspension.LiftSuspension;
import io.fitconnect.auth.suspension.Suspension;
import io.fitconnect.auth.suspension.TakeSuspension;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows suspensions; of measures about content, which stays with its service, it takes none. */
@Component
class MeasureListener {

    private static final String CONSUMER = "auth-service.on-measure";

    private final Inbox inbox;
    private final TakeSuspension takeSuspension;
    private final LiftSuspension liftSuspension;

    MeasureListener(Inbox inbox, TakeSuspension takeSuspension, LiftSuspension liftSuspension) {
        this.inbox = inbox;
        this.takeSuspension = takeSuspension;
        this.liftSuspension = liftSuspension;
    }

    @KafkaListener(topics = "social.moderation", groupId = "${spring.application.name}.suspensions")
    void on(Event event) {
        if (event.is("measure-taken.v1")) {
            Measure taken = event.dataAs(Measure.class);
            if (taken.suspends()) {
                Suspension suspension = new Suspension(taken.decisionId(), taken.until());
                inbox.once(CONSUMER, event, () -> takeSuspension.handle(taken.account(), suspension));
            }
        } else if (event.is("measure-lifted.v1")) {
            Measure lifted = event.dataAs(Measure.class);
            if (lifted.suspends()) {
                inbox.once(CONSUMER, event, () -> liftSuspension.handle(lifted.account(), lifted.decisionId()));
            }
        }
    }

    /** What of both events concerns accounts. */
    record Measure(
            UUID decisionId,
            UUID accountId,
            String measure,
            @Nullable Instant until) {

        boolean suspends() {
            return "suspend".equals(measure);
        }

        AccountId account() {
            return new AccountId(accountId);
        }
    }
}
