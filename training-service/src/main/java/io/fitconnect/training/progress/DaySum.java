package io.fitconnect.training.progress;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What one athlete did in one sport on one day. */
public record DaySum(
        LocalDate day,
        String sport,
        int trainings,
        long seconds,
        BigDecimal distanceMeters,
        BigDecimal ascentMeters,
        BigDecimal load) {}
