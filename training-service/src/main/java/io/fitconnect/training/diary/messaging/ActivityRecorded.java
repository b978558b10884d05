package io.fitconnect.training.diary.messaging;

import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Provenance;
import io.fitconnect.training.diary.RecordedActivity;
import io.fitconnect.training.diary.Recording;
import io.fitconnect.training.diary.Source;
import io.fitconnect.training.diary.Start;
import io.fitconnect.training.diary.TrainingDetails;
import io.fitconnect.training.measurement.Climb;
import io.fitconnect.training.measurement.Distance;
import io.fitconnect.training.measurement.Figures;
import io.fitconnect.training.measurement.HeartRate;
import io.fitconnect.training.measurement.Power;
import io.fitconnect.training.measurement.Speed;
import io.fitconnect.training.measurement.TimeSpent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code activity-recorded.v1}; every number as the device gave it, plausible or not. */
record ActivityRecorded(
        UUID activityId,
        UUID athleteId,
        Origin source,
        String sport,
        @Nullable String subSport,
        @Nullable String name,
        Instant startTime,
        @Nullable Double utcOffsetSeconds,
        double elapsedSeconds,
        @Nullable Double movingSeconds,
        @Nullable Double distanceMeters,
        @Nullable Double ascentMeters,
        @Nullable Double descentMeters,
        @Nullable Double averageHeartRateBpm,
        @Nullable Double maxHeartRateBpm,
        @Nullable Double averagePowerWatts,
        @Nullable Double maxPowerWatts,
        @Nullable Double averageCadenceRpm,
        @Nullable Double averageSpeedMetersPerSecond,
        @Nullable Double maxSpeedMetersPerSecond,
        @Nullable Double energyKilocalories,
        boolean indoor,
        @Nullable String deviceName,
        @Nullable List<RecordedLap> laps,
        @Nullable Track track,
        @Nullable List<String> streams,
        @Nullable RecordedTrack timedTrack) {

    private static final String UPLOAD = "upload";

    RecordedActivity toActivity() {
        return new RecordedActivity(new AthleteId(athleteId), toSource(), details(), recording());
    }

    private Source toSource() {
        Provenance provenance = new Provenance(
                new ActivityId(activityId),
                source.clientId(),
                source.externalId(),
                source.fileFormat(),
                deviceName,
                source.policy() == null ? null : source.policy().toPolicy());
        return source.kind().equals(UPLOAD) ? new Source.Upload(provenance) : new Source.Vendor(provenance);
    }

    private TrainingDetails details() {
        DeviceSport done = new DeviceSport(sport, subSport);
        return TrainingDetails.recorded(
                done.toSport(),
                done.toSubSport(),
                name,
                Start.recorded(startTime, utcOffsetSeconds),
                figures(),
                indoor);
    }

    private Figures figures() {
        return Figures.recorded(
                TimeSpent.recorded(elapsedSeconds, movingSeconds),
                Distance.recorded(distanceMeters),
                Climb.recorded(ascentMeters, descentMeters),
                HeartRate.recorded(averageHeartRateBpm, maxHeartRateBpm),
                Power.recorded(averagePowerWatts, maxPowerWatts),
                Speed.recorded(averageSpeedMetersPerSecond, maxSpeedMetersPerSecond),
                averageCadenceRpm,
                energyKilocalories);
    }

    private Recording recording() {
        return new Recording(
                laps == null ? List.of() : laps.stream().map(RecordedLap::toLap).toList(),
                track == null ? null : track.encodedPolyline(),
                streams == null ? List.of() : streams,
                timedTrack == null ? null : timedTrack.toTrack());
    }

    record Origin(
            String kind,
            String clientId,
            @Nullable String externalId,
            @Nullable String fileFormat,
            @Nullable AllowedUses policy) {}

    record Track(String encodedPolyline) {}
}
