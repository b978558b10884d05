package io.fitconnect.notification.kind.plannedtraining;

import java.util.UUID;

/** Due work about a plan entry, which is read when the work is due. */
public record PlanWork(UUID athlete, UUID entry) {

    public String key() {
        return athlete + "/" + entry;
    }
}
