package io.fitconnect.recording.tcx;

import io.fitconnect.recording.StreamKind;
import java.util.Map;
import java.util.Set;

/** Elements that carry values. */
final class TcxNames {

    static final Set<String> LAP_SUMS = Set.of("TotalTimeSeconds", "Calories");

    /** Values of a lap of which the same can be true as of samples. */
    static final Map<String, StreamKind> LAP_MEASUREMENTS = Map.of(
            "DistanceMeters", StreamKind.DISTANCE,
            "MaximumSpeed", StreamKind.SPEED,
            "AverageHeartRateBpm", StreamKind.HEART_RATE,
            "MaximumHeartRateBpm", StreamKind.HEART_RATE,
            "Cadence", StreamKind.CADENCE,
            "AvgRunCadence", StreamKind.CADENCE,
            "AvgSpeed", StreamKind.SPEED,
            "AvgWatts", StreamKind.POWER,
            "MaxWatts", StreamKind.POWER);

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
