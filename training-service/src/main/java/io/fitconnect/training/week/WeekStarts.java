package io.fitconnect.training.week;

import java.util.UUID;

/** On which day the weeks of all athletes begin. A state that is older than the kept one changes nothing. */
public interface WeekStarts {

    /** The athlete's; Monday until another is known. */
    WeekStart get(UUID athlete);

    void keep(UUID athlete, WeekStart start, long version);
}
