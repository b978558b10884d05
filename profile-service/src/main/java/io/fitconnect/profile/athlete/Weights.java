package io.fitconnect.profile.athlete;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/** An athlete's weight over time: one a day, the day's last. */
public interface Weights {

    void put(AthleteId athlete, LocalDate day, double kilograms);

    /** Returns the kilograms of each day, oldest first. */
    SortedMap<LocalDate, Double> list(AthleteId athlete);

    /** Returns the kilograms of each day, both ends included. */
    SortedMap<LocalDate, Double> list(AthleteId athlete, LocalDate from, LocalDate to);

    Optional<Double> findLatest(AthleteId athlete);

    void remove(AthleteId athlete, LocalDate day);
}
