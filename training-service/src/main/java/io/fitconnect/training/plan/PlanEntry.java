package io.fitconnect.training.plan;

import io.fitconnect.platform.ids.Ids;
import java.util.UUID;

/**
 * One planned training.
 *
 * @param version grows with every change, of the plan or of what fulfilled it
 */
public record PlanEntry(UUID id, long version, PlanDetails details, Fulfilment fulfilment) {

    static PlanEntry of(PlanDetails details) {
        return new PlanEntry(Ids.next(), 0, details, Fulfilment.OPEN);
    }

    PlanEntry with(PlanDetails changed) {
        return changed.equals(details) ? this : new PlanEntry(id, version + 1, changed, fulfilment);
    }

    PlanEntry with(Fulfilment changed) {
        return changed.equals(fulfilment) ? this : new PlanEntry(id, version + 1, details, changed);
    }

    boolean isMatched() {
        return fulfilment.by() == Fulfilment.By.MATCHING;
    }
}
