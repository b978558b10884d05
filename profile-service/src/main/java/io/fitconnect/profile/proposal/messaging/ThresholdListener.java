package io.fitconnect.profile.proposal.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.profile.proposal.ProposeThreshold;
import io.fitconnect.profile.proposal.ThresholdKind;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps estimates for their athletes; one of a threshold that this version does not know is left to a newer one. */
@Component
class ThresholdListener {

    private static final String CONSUMER = "profile-service.on-threshold";

    private final Inbox inbox;
    private final ProposeThreshold proposeThreshold;

    ThresholdListener(Inbox inbox, ProposeThreshold proposeThreshold) {
        this.inbox = inbox;
        this.proposeThreshold = proposeThreshold;
    }

    @KafkaListener(topics = "training.threshold", groupId = "profile-service")
    void on(Event event) {
        if (event.is("threshold-estimated.v1")) {
            ThresholdEstimated estimated = event.dataAs(ThresholdEstimated.class);
            ThresholdKind.find(estimated.threshold())
                    .ifPresent(kind -> inbox.once(
                            CONSUMER,
                            event,
                            () -> proposeThreshold.handle(estimated.athlete(), estimated.toProposal(kind))));
        }
    }
}
