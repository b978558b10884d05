package io.fitconnect.integration.connector;

import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps the subscriptions to trackers' notices. Vendors end one whose address fails for long. */
@Component
class SubscriptionWork implements WorkHandler<Subscribing> {

    private static final Logger LOG = LoggerFactory.getLogger(SubscriptionWork.class);
    private static final Duration PERIOD = Duration.ofDays(1);

    private final Trackers trackers;
    private final TrackerCalls calls;
    private final Pauses pauses;
    private final ConnectorSettings settings;
    private final Clock clock;

    SubscriptionWork(Trackers trackers, TrackerCalls calls, Pauses pauses, ConnectorSettings settings, Clock clock) {
        this.trackers = trackers;
        this.calls = calls;
        this.pauses = pauses;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public WorkQueue<Subscribing> queue() {
        return Subscribing.QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return WorkPolicy.STANDARD.withParallelism(1);
    }

    @Override
    public void handle(WorkLease<Subscribing> lease) {
        Tracker tracker = trackers.find(lease.payload().tracker()).orElse(null);
        URI address = settings.webhookFor(lease.payload().tracker()).orElse(null);
        if (tracker == null || address == null) {
            return;
        }
        try {
            calls.call(tracker, CallPurpose.CONSENT, () -> {
                tracker.subscribe(address);
                return true;
            });
            lease.reschedule(clock.instant().plus(PERIOD), new Subscribing(tracker.name(), 0));
        } catch (TrackerFailure failure) {
            int failures = lease.payload().failures() + 1;
            LOG.warn("Notices of {} cannot be subscribed to: {}", tracker.name(), failure.getMessage());
            lease.reschedule(
                    clock.instant().plus(pauses.after(failure, failures)), new Subscribing(tracker.name(), failures));
        }
    }
}
