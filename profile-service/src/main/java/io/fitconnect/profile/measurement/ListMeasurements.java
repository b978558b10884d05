package io.fitconnect.profile.measurement;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.PrivateChanges;
import io.fitconnect.profile.athlete.Weights;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** An athlete looks at the own measurements. */
@UseCase(readOnly = true)
public class ListMeasurements {

    public static final int MOST_DAYS = 400;
    public static final int USUAL_DAYS = 90;

    private final PrivateChanges athletes;
    private final Measurements measurements;
    private final Weights weights;
    private final Clock clock;

    ListMeasurements(PrivateChanges athletes, Measurements measurements, Weights weights, Clock clock) {
        this.athletes = athletes;
        this.measurements = measurements;
        this.weights = weights;
        this.clock = clock;
    }

    /** Returns what was measured on the days, both ends included, oldest first; the last 90 days unless told otherwise. */
    public List<Measurement> handle(AthleteId id, Optional<LocalDate> from, Optional<LocalDate> to) {
        LocalDate last = to.orElseGet(() -> athletes.get(id).dayOf(clock.instant()));
        LocalDate first = from.orElseGet(() -> last.minusDays(USUAL_DAYS - 1));
        if (first.isAfter(last)) {
            throw InvalidValue.refuse("from", "must not be after to");
        }
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw InvalidValue.refuse("from", "must be less than " + MOST_DAYS + " days before to");
        }
        athletes.get(id);
        SortedMap<LocalDate, Measurement> days = measurements.list(id, first, last);
        weights.list(id, first, last)
                .forEach((day, kilograms) -> days.merge(
                        day, Measurement.weight(day, kilograms), (kept, weight) -> kept.withWeight(kilograms)));
        return List.copyOf(days.values());
    }
}
