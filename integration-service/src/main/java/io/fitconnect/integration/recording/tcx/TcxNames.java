package io.fitconnect.integration.recording.tcx;

import io.fitconnect.integration.recording.StreamKind;
import java.util.Map;
import java.util.Set;

/** Elements that carry values. */
final class TcxNames {

    static final Set<String> LAP_VALUES = Set.of(
            "TotalTimeSeconds",
            "DistanceMeters",
            "MaximumSpeed",
            "Calories",
            "AverageHeartRateBpm",
            "MaximumHeartRateBpm",
            "Cadence",
            "AvgRunCadence",
            "AvgSpeed",
            "AvgWatts",
            "MaxWatts");

    static final Map<String, StreamKind> POINT_VALUES = Map.of(
            "AltitudeMeters", StreamKind.ALTITUDE,
            "DistanceMeters", StreamKind.DISTANCE,
            "HeartRateBpm", StreamKind.HEART_RATE,
            "Cadence", StreamKind.CADENCE,
            "RunCadence", StreamKind.CADENCE,
            "Speed", StreamKind.SPEED,
            "Watts", StreamKind.POWER);

    /** Elements whose value stands in a {@code Value} within them. */
    static final Set<String> HOLDERS = Set.of("HeartRateBpm", "AverageHeartRateBpm", "MaximumHeartRateBpm");

    private TcxNames() {}
}
