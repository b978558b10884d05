package io.fitconnect.recording.tcx;

import io.fitconnect.recording.Plausibility;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Strides;
import io.fitconnect.recording.Totals;
import io.fitconnect.recording.xml.TrackPointFaults;
import io.fitconnect.recording.xml.XmlValues;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a {@code Lap} states, by the names of its elements; what cannot be true is left out and counted as a fault. */
final class TcxLap {

    private final @Nullable Instant start;
    private final @Nullable ZoneOffset offset;
    private final TrackPointFaults faults;
    private final Map<String, Double> values = new HashMap<>();

    TcxLap(@Nullable String startTime, int line, TrackPointFaults faults) {
        this.faults = faults;
        Instant stated = XmlValues.time(startTime);
        start = stated == null || Plausibility.isPlausible(stated) ? stated : null;
        offset = start == null ? null : XmlValues.offset(startTime);
        if (stated != null && start == null) {
            faults.implausibleTime();
        } else if (stated == null && startTime != null && !startTime.isBlank()) {
            faults.unreadTime(startTime, line);
        }
    }

    @Nullable
    Instant start() {
        return start;
    }

    /** What its start is ahead of UTC, when it is written with an offset. */
    @Nullable
    ZoneOffset offset() {
        return offset;
    }

    /** Takes a number of the lap; the first of a name counts, because extensions repeat names with other meanings. */
    void value(String name, double value) {
        StreamKind measured = TcxNames.LAP_MEASUREMENTS.get(name);
        if (value > 0 && measured != null && !measured.isPlausible(value)) {
            faults.impossibleValue();
        } else if (value >= 0 && (measured != null || TcxNames.LAP_SUMS.contains(name))) {
            values.putIfAbsent(name, value);
        }
    }

    @Nullable
    Duration timer() {
        Double seconds = values.get("TotalTimeSeconds");
        return seconds == null || seconds > 1e8 ? null : Duration.ofMillis(Math.round(seconds * 1e3));
    }

    @Nullable
    Double distanceMeters() {
        return values.get("DistanceMeters");
    }

    @Nullable
    Integer kilocalories() {
        return whole("Calories");
    }

    @Nullable
    Integer averageHeartRateBpm() {
        return positive(whole("AverageHeartRateBpm"));
    }

    @Nullable
    Integer maxHeartRateBpm() {
        return positive(whole("MaximumHeartRateBpm"));
    }

    /** What the lap states; cadence on foot in strides. */
    Totals totals(@Nullable Instant from, @Nullable Instant to, Sport sport, boolean inSteps) {
        Duration timer = timer();
        return Totals.builder()
                .elapsed(span(from, to, timer))
                .moving(timer)
                .distanceMeters(distanceMeters())
                .energyKilocalories(kilocalories())
                .heartRateBpm(averageHeartRateBpm(), maxHeartRateBpm())
                .powerWatts(whole("AvgWatts"), whole("MaxWatts"))
                .averageCadenceRpm(cadence(sport, inSteps))
                .speedMetersPerSecond(values.get("AvgSpeed"), values.get("MaximumSpeed"))
                .build();
    }

    private @Nullable Double cadence(Sport sport, boolean inSteps) {
        Double cadence = values.getOrDefault("AvgRunCadence", values.get("Cadence"));
        return cadence != null && (inSteps || Strides.areSteps(cadence, sport)) ? (Double) (cadence / 2) : cadence;
    }

    /** From start to end, never less than the timer ran. */
    static @Nullable Duration span(@Nullable Instant start, @Nullable Instant end, @Nullable Duration timer) {
        if (start == null || end == null || end.isBefore(start)) {
            return timer;
        }
        Duration span = Duration.between(start, end);
        return timer != null && span.compareTo(timer) < 0 ? timer : span;
    }

    private @Nullable Integer whole(String name) {
        Double value = values.get(name);
        return value == null || value > 1e6 ? null : (int) Math.round(value);
    }

    private static @Nullable Integer positive(@Nullable Integer value) {
        return value == null || value == 0 ? null : value;
    }
}
