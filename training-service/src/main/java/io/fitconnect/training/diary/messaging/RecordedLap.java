package io.fitconnect.training.diary.messaging;

import io.fitconnect.training.diary.Lap;
import io.fitconnect.training.measurement.Climb;
import io.fitconnect.training.measurement.Distance;
import io.fitconnect.training.measurement.HeartRate;
import io.fitconnect.training.measurement.Power;
import io.fitconnect.training.measurement.TimeSpent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A lap of {@code activity-recorded.v1}. */
record RecordedLap(
        int index,
        Instant startTime,
        double elapsedSeconds,
        @Nullable Double movingSeconds,
        @Nullable Double distanceMeters,
        @Nullable Double ascentMeters,
        @Nullable Double averageHeartRateBpm,
        @Nullable Double maxHeartRateBpm,
        @Nullable Double averagePowerWatts) {

    Lap toLap() {
        double elapsed = TimeSpent.recordedPart(elapsedSeconds);
        Distance distance = Distance.recorded(distanceMeters);
        Climb climb = Climb.recorded(ascentMeters, null);
        HeartRate heartRate = HeartRate.recorded(averageHeartRateBpm, maxHeartRateBpm);
        Power power = Power.recorded(averagePowerWatts, null);
        return new Lap(
                index,
                startTime,
                elapsed,
                movingSeconds == null ? null : Math.min(TimeSpent.recordedPart(movingSeconds), elapsed),
                distance == null ? null : distance.meters(),
                climb == null ? null : climb.ascentMeters(),
                heartRate == null ? null : heartRate.averageBpm(),
                heartRate == null ? null : heartRate.maxBpm(),
                power == null ? null : power.averageWatts());
    }
}
