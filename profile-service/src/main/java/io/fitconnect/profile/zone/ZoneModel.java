package io.fitconnect.profile.zone;

import io.fitconnect.profile.athlete.Thresholds;
import java.util.List;
import java.util.Optional;

/** How bounds of zones follow from thresholds. A bound belongs to the zone below it; the last zone is open. */
public sealed interface ZoneModel permits HeartRateModel, PowerModel, SpeedModel {

    String wireName();

    /** Which thresholds the model needs, for the reader of a problem; empty for bounds that the athlete gives. */
    String needs();

    /** The bounds; empty when a threshold is unknown, and where the athlete gives them. */
    Optional<List<Double>> bounds(Thresholds thresholds);

    /** Whether the athlete gives the bounds. */
    default boolean isOwn() {
        return needs().isEmpty();
    }
}
