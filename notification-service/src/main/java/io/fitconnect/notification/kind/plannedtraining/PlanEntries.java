package io.fitconnect.notification.kind.plannedtraining;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The open entries of all plans; every question names the athlete. */
public interface PlanEntries {

    /** Keeps an entry and returns true, unless it is kept already, in this version or a newer one, or has ended in one. */
    boolean keep(PlanEntry entry);

    Optional<PlanEntry> find(UUID athlete, UUID id);

    List<PlanEntry> list(UUID athlete);

    void remove(UUID athlete, UUID id);

    /** Removes an entry, and remembers for a month that it has ended: a snapshot of an earlier state may arrive after that. */
    void end(UUID athlete, UUID id, long version);

    /** Removes all of an athlete. */
    void removeAll(UUID athlete);
}
