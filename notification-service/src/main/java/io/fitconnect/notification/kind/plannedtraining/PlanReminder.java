package io.fitconnect.notification.kind.plannedtraining;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** What athletes are told of open plan entries at a time of each; a bean for each kind. */
public interface PlanReminder {

    /** When to tell of an entry; empty when never. */
    Optional<Instant> findTime(PlanEntry entry, ZoneId zone);

    /** Schedules the telling, or moves it. */
    void schedule(PlanEntry entry, Instant at);

    void cancel(UUID athlete, UUID entry);
}
