package io.fitconnect.integration.activity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Body of {@code activity-recorded.v1}; its contract says what each member means. */
record ActivityRecorded(
        UUID activityId,
        UUID importId,
        UUID athleteId,
        Source source,
        String sport,
        @Nullable String subSport,
        @Nullable String name,
        Instant startTime,
        @Nullable Integer utcOffsetSeconds,
        double elapsedSeconds,
        @Nullable Double movingSeconds,
        @Nullable Double distanceMeters,
        @Nullable Double ascentMeters,
        @Nullable Double descentMeters,
        @Nullable Integer averageHeartRateBpm,
        @Nullable Integer maxHeartRateBpm,
        @Nullable Integer averagePowerWatts,
        @Nullable Integer maxPowerWatts,
        @Nullable Integer normalizedPowerWatts,
        @Nullable Double averageCadenceRpm,
        @Nullable Double averageSpeedMetersPerSecond,
        @Nullable Double maxSpeedMetersPerSecond,
        @Nullable Integer energyKilocalories,
        boolean indoor,
        @Nullable String deviceName,
        List<Lap> laps,
        @Nullable Track track,
        List<String> streams,
        List<String> warnings,
        @JsonUnwrapped ActivityEfforts efforts) {

    record Source(String kind, String clientId, @Nullable String externalId, String fileFormat) {}

    record Lap(
            int index,
            Instant startTime,
            double elapsedSeconds,
            @Nullable Double movingSeconds,
            @Nullable Double distanceMeters,
            @Nullable Double ascentMeters,
            @Nullable Integer averageHeartRateBpm,
            @Nullable Integer maxHeartRateBpm,
            @Nullable Integer averagePowerWatts) {}

    record Track(String encodedPolyline) {}
}
