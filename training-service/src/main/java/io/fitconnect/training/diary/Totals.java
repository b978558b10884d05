package io.fitconnect.training.diary;

/**
 * What trainings add up to; a value that a training lacks counts as nothing.
 *
 * @param movingSeconds of a training that does not know, its elapsed time
 */
public record Totals(
        long trainings, long elapsedSeconds, long movingSeconds, double distanceMeters, double ascentMeters) {}
