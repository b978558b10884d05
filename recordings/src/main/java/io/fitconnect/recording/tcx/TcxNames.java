package io.fitconnect.recording.tcx;

import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.xml.PointPart;
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

    private static final Map<String, StreamKind> POINT_VALUES = Map.of(
            "AltitudeMeters", StreamKind.ALTITUDE,
            "DistanceMeters", StreamKind.DISTANCE,
            "HeartRateBpm", StreamKind.HEART_RATE,
            "Cadence", StreamKind.CADENCE,
            "RunCadence", StreamKind.CADENCE,
            "Speed", StreamKind.SPEED,
            "Watts", StreamKind.POWER);

    private TcxNames() {}

    /** What an element within a point holds, or whose {@code Value} it is. */
    static PointPart pointPart(String name) {
        return switch (name) {
            case "Trackpoint" -> PointPart.POINT;
            case "Time" -> PointPart.TIME;
            case "LatitudeDegrees" -> PointPart.LATITUDE;
            case "LongitudeDegrees" -> PointPart.LONGITUDE;
            default -> PointPart.of(POINT_VALUES.get(name));
        };
    }
}
