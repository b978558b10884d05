package io.fitconnect.training.plan;

import io.fitconnect.training.measurement.Distance;
import io.fitconnect.training.measurement.Limits;
import io.fitconnect.training.measurement.TimeSpent;
import org.jspecify.annotations.Nullable;

/**
 * What a planned training is to come to; a member is null where the athlete aims at nothing of the kind.
 *
 * @param seconds without pauses
 * @param load    in the points of progress
 */
public record Aim(
        @Nullable Integer seconds,
        @Nullable Double meters,
        @Nullable Integer load) {

    /** The greatest load of one training. */
    public static final int MAX_LOAD = 2_000;

    private static final Limits SECONDS = new Limits(1, TimeSpent.MAX_SECONDS, "seconds");
    private static final Limits METERS = new Limits(1, Distance.MAX_METERS, "metres");
    private static final Limits LOAD = new Limits(1, MAX_LOAD, "points");

    public Aim {
        SECONDS.require("aimSeconds", seconds);
        METERS.require("aimMeters", meters);
        LOAD.require("aimLoad", load);
    }
}
