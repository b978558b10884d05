package io.fitconnect.integration.connector;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;

/** Has notices of all trackers subscribed to, where this house has an address that they reach. */
@UseCase
public class ScheduleSubscriptions {

    private final Trackers trackers;
    private final ConnectorSettings settings;
    private final DueWork dueWork;
    private final Clock clock;

    ScheduleSubscriptions(Trackers trackers, ConnectorSettings settings, DueWork dueWork, Clock clock) {
        this.trackers = trackers;
        this.settings = settings;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    public void handle() {
        if (settings.webhookAddress() == null) {
            return;
        }
        trackers.list()
                .forEach(tracker -> dueWork.schedule(
                        Subscribing.QUEUE, tracker.name(), clock.instant(), new Subscribing(tracker.name(), 0)));
    }
}
