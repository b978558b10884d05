package io.fitconnect.integration.connector;

import io.fitconnect.integration.connector.Tracker.Item;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Has recordings of a list fetched that were not, in the caller's transaction. */
@Component
class ScheduleFetches {

    private final Connections connections;
    private final DueWork dueWork;
    private final Clock clock;

    ScheduleFetches(Connections connections, DueWork dueWork, Clock clock) {
        this.connections = connections;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    /** Returns how many are new. */
    int schedule(ConnectionId id, List<Item> items, CallPurpose purpose) {
        Set<String> known =
                connections.listKnown(id, items.stream().map(Item::externalId).toList());
        int found = 0;
        for (Item item : items) {
            if (!known.contains(item.externalId())
                    && dueWork.scheduleIfAbsent(
                            Fetch.QUEUE,
                            Fetch.keyOf(id, item.externalId()),
                            clock.instant(),
                            Fetch.of(id, item.externalId(), purpose))) {
                found++;
            }
        }
        return found;
    }
}
