package io.fitconnect.training.progress.record;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * What one training reached in one measure.
 *
 * @param startSeconds where it begins, in seconds since the training's start
 */
public record Mark(Measure measure, UUID training, Instant setAt, int year, double value, double startSeconds) {

    /** In the order of time; of two trainings that started together, the older id was first. */
    static final Comparator<Mark> BY_TIME = Comparator.comparing(Mark::setAt).thenComparing(Mark::training);

    boolean isBetterThan(Mark other) {
        return measure.kind().isBetter(value, other.value);
    }
}
