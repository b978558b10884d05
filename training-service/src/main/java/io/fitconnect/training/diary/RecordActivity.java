package io.fitconnect.training.diary;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;

/**
 * A recorded activity becomes a training, once; it stays away when the athlete has deleted that training. Of a corrected one
 * the greatest revision counts, in whatever order they come.
 */
@UseCase
public class RecordActivity {

    private final Trainings trainings;
    private final Recordings recordings;
    private final DeletedActivities deletedActivities;
    private final Outbox outbox;
    private final TrainingGear gear;
    private final DefaultVisibility visibility;
    private final TrainingWatches watches;
    private final DiaryMetrics metrics;

    RecordActivity(
            Trainings trainings,
            Recordings recordings,
            DeletedActivities deletedActivities,
            Outbox outbox,
            TrainingGear gear,
            DefaultVisibility visibility,
            TrainingWatches watches,
            DiaryMetrics metrics) {
        this.trainings = trainings;
        this.recordings = recordings;
        this.deletedActivities = deletedActivities;
        this.outbox = outbox;
        this.gear = gear;
        this.visibility = visibility;
        this.watches = watches;
        this.metrics = metrics;
    }

    /** Puts the activity into the diary of its athlete, or what was corrected of it into its training. */
    public void handle(RecordedActivity activity) {
        if (deletedActivities.contains(activity.athlete(), activity.activity())) {
            return;
        }
        trainings
                .findOfActivity(activity.athlete(), activity.activity())
                .ifPresentOrElse(training -> revise(training, activity), () -> record(activity));
    }

    private void record(RecordedActivity activity) {
        TrainingDetails complete = gear.equip(
                        activity.athlete(),
                        activity.details(),
                        activity.recording().timedTrack())
                .shared(() -> visibility.of(activity.athlete()));
        Training training = trainings.saveAndFlush(Training.of(activity.with(complete)));
        recordings.add(training.key(), activity.recording());
        outbox.announce(TrainingAnnouncements.recorded(training));
        watches.counts(training);
        metrics.countRecorded(training.source().kind());
    }

    private void revise(Training known, RecordedActivity activity) {
        if (!known.revise(activity)) {
            return;
        }
        Training training = trainings.saveAndFlush(known);
        recordings.replace(training.key(), activity.recording());
        if (training.trashedAt().isEmpty()) {
            outbox.announce(TrainingAnnouncements.changed(training));
            watches.counts(training);
        }
    }
}
