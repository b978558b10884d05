package io.fitconnect.recording.gpx;

import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.xml.NameTable;
import io.fitconnect.recording.xml.PointPart;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Elements that carry values, of GPX itself and of the extensions of devices and apps. Each app has a schema, a prefix and
 * capitals of its own; local names without capitals and dashes are the same words.
 */
final class GpxNames {

    private static final Map<String, StreamKind> POINT_VALUES = Map.ofEntries(
            Map.entry("ele", StreamKind.ALTITUDE),
            Map.entry("elevation", StreamKind.ALTITUDE),
            Map.entry("altitude", StreamKind.ALTITUDE),
            Map.entry("speed", StreamKind.SPEED),
            Map.entry("hr", StreamKind.HEART_RATE),
            Map.entry("heartrate", StreamKind.HEART_RATE),
            Map.entry("heartratebpm", StreamKind.HEART_RATE),
            Map.entry("bpm", StreamKind.HEART_RATE),
            Map.entry("pulse", StreamKind.HEART_RATE),
            Map.entry("cad", StreamKind.CADENCE),
            Map.entry("cadence", StreamKind.CADENCE),
            Map.entry("runcadence", StreamKind.CADENCE),
            Map.entry("power", StreamKind.POWER),
            Map.entry("watts", StreamKind.POWER),
            Map.entry("powerinwatts", StreamKind.POWER),
            Map.entry("atemp", StreamKind.TEMPERATURE),
            Map.entry("temp", StreamKind.TEMPERATURE),
            Map.entry("temperature", StreamKind.TEMPERATURE));

    private static final Map<String, TrackValue> TRACK_VALUES = Map.ofEntries(
            Map.entry("calories", TrackValue.ENERGY),
            Map.entry("totalcalories", TrackValue.ENERGY),
            Map.entry("kcal", TrackValue.ENERGY),
            Map.entry("energy", TrackValue.ENERGY),
            Map.entry("avghr", TrackValue.AVERAGE_HEART_RATE),
            Map.entry("avgheartrate", TrackValue.AVERAGE_HEART_RATE),
            Map.entry("averageheartrate", TrackValue.AVERAGE_HEART_RATE),
            Map.entry("averageheartratebpm", TrackValue.AVERAGE_HEART_RATE),
            Map.entry("maxhr", TrackValue.MAX_HEART_RATE),
            Map.entry("maxheartrate", TrackValue.MAX_HEART_RATE),
            Map.entry("maximumheartrate", TrackValue.MAX_HEART_RATE),
            Map.entry("maximumheartratebpm", TrackValue.MAX_HEART_RATE));

    private final NameTable<PointPart> points = new NameTable<>(GpxNames::newPointPart);

    /** What an element within a point holds; remembers each spelling of the file. */
    PointPart pointPart(String element) {
        return points.get(element);
    }

    private static PointPart newPointPart(String element) {
        return switch (element) {
            case "trkpt" -> PointPart.POINT;
            case "time" -> PointPart.TIME;
            default -> PointPart.of(POINT_VALUES.get(plain(element)));
        };
    }

    static Optional<TrackValue> trackValue(String element) {
        return Optional.ofNullable(TRACK_VALUES.get(plain(element)));
    }

    private static String plain(String element) {
        return element.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    /** What extensions state about a whole track. */
    enum TrackValue {
        ENERGY,
        AVERAGE_HEART_RATE,
        MAX_HEART_RATE
    }
}
