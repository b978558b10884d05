package io.fitconnect.training.progress.goal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From one day to another, both with. */
public record Days(LocalDate from, LocalDate to) {

    public Days {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Days end after they begin");
        }
    }

    long count() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Days that are left after the given one. */
    long leftAfter(LocalDate day) {
        return Math.max(0, Math.min(count(), ChronoUnit.DAYS.between(day, to)));
    }
}
