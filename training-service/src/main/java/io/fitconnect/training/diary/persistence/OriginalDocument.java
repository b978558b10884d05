package io.fitconnect.training.diary.persistence;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Lap;
import io.fitconnect.training.diary.Provenance;
import io.fitconnect.training.diary.RecordedActivity;
import io.fitconnect.training.diary.Recording;
import io.fitconnect.training.diary.Source;
import io.fitconnect.training.diary.SourcePolicy;
import io.fitconnect.training.diary.Start;
import io.fitconnect.training.diary.TimedTrack;
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

/** A recording as it came, by the clock that the athlete corrected, in a row. */
record OriginalDocument(
        UUID activityId,
        Source.Kind kind,
        String clientId,
        @Nullable String externalId,
        @Nullable String fileFormat,
        @Nullable String deviceName,
        @Nullable SourcePolicy policy,
        String sport,
        @Nullable String subSport,
        @Nullable String name,
        Instant startTime,
        @Nullable Integer utcOffsetSeconds,
        @Nullable Instant recordedStartTime,
        @Nullable Integer recordedUtcOffsetSeconds,
        TimeSpent time,
        @Nullable Distance distance,
        @Nullable Climb climb,
        @Nullable HeartRate heartRate,
        @Nullable Power power,
        @Nullable Speed speed,
        @Nullable Integer averageCadenceRpm,
        @Nullable Integer energyKilocalories,
        boolean indoor,
        List<Lap> laps,
        @Nullable String encodedTrack,
        List<String> streams,
        @Nullable TimedTrack timedTrack) {

    static OriginalDocument of(RecordedActivity activity) {
        Provenance provenance = activity.source().provenance().orElseThrow();
        TrainingDetails details = activity.details();
        Figures figures = details.figures();
        Recording recording = activity.recording();
        Start recorded = activity.recordedStart();
        return new OriginalDocument(
                activity.activity().value(),
                activity.source().kind(),
                provenance.clientId(),
                provenance.externalId(),
                provenance.fileFormat(),
                provenance.deviceName(),
                provenance.policy(),
                details.sport().key(),
                details.subSport(),
                details.name(),
                details.start().time(),
                details.start().utcOffsetSeconds(),
                recorded == null ? null : recorded.time(),
                recorded == null ? null : recorded.utcOffsetSeconds(),
                figures.time(),
                figures.distance(),
                figures.climb(),
                figures.heartRate(),
                figures.power(),
                figures.speed(),
                figures.averageCadenceRpm(),
                figures.energyKilocalories(),
                details.indoor(),
                recording.laps(),
                recording.encodedTrack(),
                recording.streams(),
                recording.timedTrack());
    }

    RecordedActivity toActivity(AthleteId athlete, int revision) {
        Provenance provenance =
                new Provenance(new ActivityId(activityId), clientId, externalId, fileFormat, deviceName, policy);
        Figures figures =
                new Figures(time, distance, climb, heartRate, power, speed, averageCadenceRpm, energyKilocalories);
        return new RecordedActivity(
                athlete,
                Source.of(kind, provenance),
                TrainingDetails.recorded(
                        findSport(), subSport, name, new Start(startTime, utcOffsetSeconds), figures, indoor),
                new Recording(laps, encodedTrack, streams, timedTrack),
                revision,
                recordedStartTime == null ? null : new Start(recordedStartTime, recordedUtcOffsetSeconds));
    }

    /** A sport that left the catalogue is another. */
    private Sport findSport() {
        return Sports.find(sport).orElseGet(Sports::other);
    }
}
