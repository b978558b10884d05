package io.fitconnect.integration.connector;

import io.fitconnect.integration.connector.TrackerFailure.Kind;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Ends consents at trackers, for days if a tracker is away. */
@Component
class RevocationWork implements WorkHandler<Revocation> {

    private static final Logger LOG = LoggerFactory.getLogger(RevocationWork.class);
    private static final int MOST_FAILURES = 100;

    private final Trackers trackers;
    private final TrackerCalls calls;
    private final TokenSeal seal;
    private final Pauses pauses;
    private final Clock clock;

    RevocationWork(Trackers trackers, TrackerCalls calls, TokenSeal seal, Pauses pauses, Clock clock) {
        this.trackers = trackers;
        this.calls = calls;
        this.seal = seal;
        this.pauses = pauses;
        this.clock = clock;
    }

    @Override
    public WorkQueue<Revocation> queue() {
        return Revocation.QUEUE;
    }

    @Override
    public void handle(WorkLease<Revocation> lease) {
        Revocation revocation = lease.payload();
        Tracker tracker = trackers.find(revocation.tracker()).orElse(null);
        if (tracker == null) {
            return;
        }
        Grant grant = seal.openForRevocation(revocation, lease.key());
        try {
            calls.call(tracker, CallPurpose.CONSENT, () -> {
                tracker.revoke(grant);
                return true;
            });
        } catch (TrackerFailure failure) {
            Revocation failed = revocation.failed();
            if (failure.kind() == Kind.REVOKED || failure.kind() == Kind.UNAUTHORIZED) {
                return; // it has ended already
            }
            if (failed.failures() >= MOST_FAILURES) {
                LOG.error("A consent at {} could not be ended: {}", tracker.name(), failure.getMessage());
                return;
            }
            lease.reschedule(clock.instant().plus(pauses.after(failure, failed.failures())), failed);
        }
    }
}
