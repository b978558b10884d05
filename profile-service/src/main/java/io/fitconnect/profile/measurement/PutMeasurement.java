package io.fitconnect.profile.measurement;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.Athlete;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.PrivateChanges;
import java.time.Clock;
import java.time.LocalDate;

/** An athlete enters what was measured on a day. */
@UseCase
public class PutMeasurement {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final PrivateChanges athletes;
    private final Measurements measurements;
    private final CurrentWeight currentWeight;
    private final Clock clock;

    PutMeasurement(PrivateChanges athletes, Measurements measurements, CurrentWeight currentWeight, Clock clock) {
        this.athletes = athletes;
        this.measurements = measurements;
        this.currentWeight = currentWeight;
        this.clock = clock;
    }

    /** Puts the day in place of what was kept of it; nothing measured means that nothing is kept. */
    public void handle(AthleteId id, Measurement measurement) {
        Athlete athlete = athletes.get(id);
        LocalDate day = measurement.day();
        if (day.isBefore(EARLIEST) || day.isAfter(athlete.dayOf(clock.instant()))) {
            throw InvalidValue.refuse("day", "must not be in the future or before 1900");
        }
        if (measurement.isMoreThanWeight()) {
            measurements.put(id, measurement);
        } else {
            measurements.remove(id, day);
        }
        currentWeight.put(athlete, day, measurement.weightKilograms());
    }
}
