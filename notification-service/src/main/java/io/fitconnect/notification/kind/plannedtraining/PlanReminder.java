package io.fitconnect.notification.kind.plannedtraining;

import io.fitconnect.platform.work.WorkQueue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What athletes are told of open plan entries at a time of each; a bean for each kind. */
public interface PlanReminder {

    /** When to tell of an entry; empty when never. */
    Optional<Instant> findTime(PlanEntry entry, ZoneId zone);

    /** The work that tells. */
    WorkQueue<PlanWork> queue();
}
