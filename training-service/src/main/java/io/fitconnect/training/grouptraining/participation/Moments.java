package io.fitconnect.training.grouptraining.participation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as the database keeps them, so that what is written equals what is read. */
final class Moments {

    private Moments() {}

    static Instant of(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
