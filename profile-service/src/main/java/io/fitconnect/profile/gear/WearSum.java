package io.fitconnect.profile.gear;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What some trainings did to an item.
 *
 * @param days     days with at least one training
 * @param firstDay of the first training; absent without one
 * @param lastDay  of the last training; absent without one
 */
public record WearSum(
        long trainings,
        long days,
        long distanceCentimeters,
        long seconds,
        long ascentCentimeters,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    static final WearSum NONE = new WearSum(0, 0, 0, 0, 0, null, null);
}
