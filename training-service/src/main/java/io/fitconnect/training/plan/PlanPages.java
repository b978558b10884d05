package io.fitconnect.training.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The plans of all athletes, page by page. */
public interface PlanPages {

    /**
     * The next entries by athlete and id, of which the first is not listed.
     *
     * @param from the first day whose entries are listed
     */
    List<OwnedPlanEntry> listAfter(UUID athlete, UUID entry, LocalDate from, int limit);
}
