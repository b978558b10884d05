package io.fitconnect.training.progress.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One week.
 *
 * @param startsOn its first day
 * @param ramp     what the fitness gained within the week
 * @param monotony mean of the daily loads by their standard deviation; null when all seven are alike
 * @param strain   load of the week times monotony; null without one
 */
public record WeekLoad(
        LocalDate startsOn,
        double load,
        double ramp,
        @Nullable Double monotony,
        @Nullable Double strain) {}
