package io.fitconnect.integration.connector;

import io.fitconnect.integration.connector.Tracker.Delivery;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Takes the notices of a delivery whose signature was checked. It is acknowledged when the work is scheduled. */
@UseCase
public class TakeNotices {

    private static final Duration REMEMBERED = Duration.ofDays(3);

    private final Deliveries deliveries;
    private final Connections connections;
    private final EndConnection end;
    private final DueWork dueWork;
    private final Clock clock;

    TakeNotices(Deliveries deliveries, Connections connections, EndConnection end, DueWork dueWork, Clock clock) {
        this.deliveries = deliveries;
        this.connections = connections;
        this.end = end;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    /** Returns false for a replayed delivery, which has no effect. */
    public boolean handle(String tracker, Delivery delivery) {
        Instant now = clock.instant();
        if (!deliveries.note(tracker, Secrets.digest(delivery.id()), now.plus(REMEMBERED))) {
            return false;
        }
        delivery.notices()
                .forEach(notice -> connections
                        .findOwner(tracker, notice.remoteAthlete())
                        .ifPresent(owner -> take(owner, notice, now)));
        return true;
    }

    private void take(ConnectionId owner, Notice notice, Instant now) {
        if (notice instanceof Notice.Recorded recorded) {
            String externalId = recorded.externalId();
            dueWork.scheduleIfAbsent(
                    Fetch.QUEUE, Fetch.keyOf(owner, externalId), now, Fetch.of(owner, externalId, CallPurpose.FETCH));
        } else if (notice instanceof Notice.Deleted deleted) {
            dueWork.cancel(Fetch.QUEUE, Fetch.keyOf(owner, deleted.externalId()));
            Withdrawal withdrawal = Withdrawal.of(owner, deleted.externalId());
            dueWork.schedule(Withdrawal.QUEUE, withdrawal.key(), now, withdrawal);
        } else {
            connections.find(owner).ifPresent(end::end);
        }
    }
}
