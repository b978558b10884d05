package io.fitconnect.notification.kind.plannedtraining;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The open entries of all plans; every question names the athlete. */
public interface PlanEntries {

    /** Keeps an entry unless a newer version is kept. */
    void keep(PlanEntry entry);

    Optional<PlanEntry> find(UUID athlete, UUID id);

    List<PlanEntry> list(UUID athlete);

    void remove(UUID athlete, UUID id);
}
