package io.fitconnect.profile.measurement;

import io.fitconnect.profile.athlete.AthleteId;
import java.time.LocalDate;
import java.util.SortedMap;

/** What athletes measured, without the weight. */
public interface Measurements {

    /** By day, both ends included. */
    SortedMap<LocalDate, Measurement> list(AthleteId athlete, LocalDate from, LocalDate to);

    /** Puts the day in place of what was kept of it. */
    void put(AthleteId athlete, Measurement measurement);

    void remove(AthleteId athlete, LocalDate day);
}
