package io.fitconnect.recording.json;

import io.fitconnect.recording.Totals;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Totals of an activity or a lap by the names of the API. */
final class JsonTotals {

    /** The largest value of each; all of them are at least 0. */
    private static final Map<String, Double> MOST = Map.ofEntries(
            Map.entry("elapsedSeconds", 2_678_400.0),
            Map.entry("movingSeconds", 2_678_400.0),
            Map.entry("distanceMeters", 20_000_000.0),
            Map.entry("ascentMeters", 100_000.0),
            Map.entry("descentMeters", 100_000.0),
            Map.entry("energyKilocalories", 1_000_000.0),
            Map.entry("averageHeartRateBpm", 300.0),
            Map.entry("maxHeartRateBpm", 300.0),
            Map.entry("averagePowerWatts", 10_000.0),
            Map.entry("maxPowerWatts", 10_000.0),
            Map.entry("averageCadenceRpm", 500.0),
            Map.entry("averageSpeedMetersPerSecond", 350.0),
            Map.entry("maxSpeedMetersPerSecond", 350.0));

    private final Map<String, Double> values = new HashMap<>();

    /** Reads the member when it is one of the totals. */
    boolean read(String member, JsonCursor json) {
        Double most = MOST.get(member);
        if (most == null) {
            return false;
        }
        if (!json.isNull()) {
            double value = json.number();
            if (!(value >= 0 && value <= most)) {
                throw new UnreadableRecording(Reason.IMPLAUSIBLE, member + " must be 0 to " + Math.round(most) + ".");
            }
            values.put(member, value);
        }
        return true;
    }

    Totals toTotals() {
        return Totals.builder()
                .elapsed(seconds("elapsedSeconds"))
                .moving(seconds("movingSeconds"))
                .distanceMeters(values.get("distanceMeters"))
                .ascentMeters(values.get("ascentMeters"))
                .descentMeters(values.get("descentMeters"))
                .energyKilocalories(whole("energyKilocalories"))
                .heartRateBpm(whole("averageHeartRateBpm"), whole("maxHeartRateBpm"))
                .powerWatts(whole("averagePowerWatts"), whole("maxPowerWatts"))
                .averageCadenceRpm(values.get("averageCadenceRpm"))
                .speedMetersPerSecond(values.get("averageSpeedMetersPerSecond"), values.get("maxSpeedMetersPerSecond"))
                .build();
    }

    private @Nullable Duration seconds(String member) {
        Double value = values.get(member);
        return value == null ? null : Duration.ofMillis(Math.round(value * 1e3));
    }

    private @Nullable Integer whole(String member) {
        Double value = values.get(member);
        return value == null ? null : (Integer) (int) Math.round(value);
    }
}
