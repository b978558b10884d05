package io.fitconnect.profile.athlete;

import java.time.LocalDate;

/** An athlete's thresholds by the day from which they hold. */
public interface ThresholdHistory {

    /**
     * Records the athlete's thresholds, which hold from today.
     *
     * @param before those that held until now
     */
    void record(Athlete athlete, Thresholds before, LocalDate today);
}
