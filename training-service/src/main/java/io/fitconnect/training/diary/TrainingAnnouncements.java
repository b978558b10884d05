package io.fitconnect.training.diary;

import io.fitconnect.platform.events.Announcement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the diary tells others on {@code training.training}; the contract stands in {@code contracts/training/training}. */
final class TrainingAnnouncements {

    static final String TOPIC = "training.training";
    static final String RECORDED = "training-recorded.v1";
    static final String CHANGED = "training-changed.v1";
    static final String TRASHED = "training-trashed.v1";
    static final String RESTORED = "training-restored.v1";
    static final String DELETED = "training-deleted.v1";

    private TrainingAnnouncements() {}

    static Announcement recorded(Training training) {
        return of(training.key(), RECORDED, TrainingState.of(training));
    }

    static Announcement changed(Training training) {
        return of(training.key(), CHANGED, TrainingState.of(training));
    }

    static Announcement restored(Training training) {
        return of(training.key(), RESTORED, TrainingState.of(training));
    }

    static Announcement trashed(Training training, Instant now) {
        TrainingKey key = training.key();
        UUID activity = training.source().activity().map(ActivityId::value).orElse(null);
        return of(
                key,
                TRASHED,
                new TrainingTrashed(
                        key.training().value(),
                        key.athlete().value(),
                        activity,
                        activitiesOf(training),
                        now,
                        training.version()));
    }

    static Announcement deleted(Training training, Instant now) {
        TrainingKey key = training.key();
        UUID activity = training.source().activity().map(ActivityId::value).orElse(null);
        return of(
                key,
                DELETED,
                new TrainingGone(key.training().value(), key.athlete().value(), activity, activitiesOf(training), now));
    }

    /** The training is gone, but its recordings are those of another: no activity is named, so that none is erased. */
    static Announcement merged(Training training, Instant now) {
        TrainingKey key = training.key();
        return of(
                key,
                DELETED,
                new TrainingGone(key.training().value(), key.athlete().value(), null, null, now));
    }

    /** Null where there is none besides the first. */
    static @Nullable List<UUID> activitiesOf(Training training) {
        return training.merge()
                .map(merge -> merge.activities().stream().map(ActivityId::value).toList())
                .orElse(null);
    }

    private static Announcement of(TrainingKey key, String type, Object data) {
        return new Announcement(
                TOPIC, key.athlete().toString(), type, key.training().toString(), data);
    }

    record TrainingTrashed(
            UUID trainingId,
            UUID athleteId,
            @Nullable UUID activityId,
            @Nullable List<UUID> activityIds,
            Instant trashedAt,
            long version) {}

    record TrainingGone(
            UUID trainingId,
            UUID athleteId,
            @Nullable UUID activityId,
            @Nullable List<UUID> activityIds,
            Instant deletedAt) {}
}
