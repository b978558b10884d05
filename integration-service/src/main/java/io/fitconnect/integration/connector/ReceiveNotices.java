package io.fitconnect.integration.connector;

import io.fitconnect.integration.connector.Tracker.Delivery;
import io.fitconnect.integration.connector.Tracker.SignedBody;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Receives what trackers post. */
@Component
public class ReceiveNotices {

    private final Trackers trackers;
    private final TakeNotices takeNotices;
    private final TrackerMeters meters;
    private final Clock clock;

    ReceiveNotices(Trackers trackers, TakeNotices takeNotices, TrackerMeters meters, Clock clock) {
        this.trackers = trackers;
        this.takeNotices = takeNotices;
        this.meters = meters;
        this.clock = clock;
    }

    /** Refuses with 403 a body that the tracker did not sign, or signed too long ago. */
    public void receive(String name, SignedBody body) {
        Optional<Delivery> delivery = trackers.require(name).receive(body, clock.instant());
        if (delivery.isEmpty()) {
            meters.noticed(name, "forged");
            throw notProven();
        }
        boolean isNew = takeNotices.handle(name, delivery.get());
        meters.noticed(name, isNew ? "taken" : "replayed");
    }

    /** Answers the vendor's question whether the address is ours, or refuses with 403. */
    public String answerChallenge(String name, Map<String, String> parameters) {
        return trackers.require(name).answerChallenge(parameters).orElseThrow(ReceiveNotices::notProven);
    }

    private static Refusal notProven() {
        return new Refusal(
                CommonProblems.FORBIDDEN, "The signature or the token of the tracker is not the agreed one.");
    }
}
