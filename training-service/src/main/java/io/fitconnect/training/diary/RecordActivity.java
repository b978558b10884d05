package io.fitconnect.training.diary;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.timezone.AthleteZones;
import java.util.List;

/**
 * A recorded activity becomes a training, once, or joins the trainings of the same effort; it stays away when the athlete has deleted that
 * training. Of a corrected one the greatest revision counts, in whatever order they come; a clock that the athlete corrected stays so.
 */
@UseCase
public class RecordActivity {

    private final Trainings trainings;
    private final Recordings recordings;
    private final DeletedActivities deletedActivities;
    private final Duplicates duplicates;
    private final Merging merging;
    private final Outbox outbox;
    private final TrainingGear gear;
    private final DefaultVisibility visibility;
    private final AthleteZones zones;
    private final TrainingWatches watches;
    private final DiaryMetrics metrics;

    RecordActivity(
            Trainings trainings,
            Recordings recordings,
            DeletedActivities deletedActivities,
            Duplicates duplicates,
            Merging merging,
            Outbox outbox,
            TrainingGear gear,
            DefaultVisibility visibility,
            AthleteZones zones,
            TrainingWatches watches,
            DiaryMetrics metrics) {
        this.trainings = trainings;
        this.recordings = recordings;
        this.deletedActivities = deletedActivities;
        this.duplicates = duplicates;
        this.merging = merging;
        this.outbox = outbox;
        this.gear = gear;
        this.visibility = visibility;
        this.zones = zones;
        this.watches = watches;
        this.metrics = metrics;
    }

    /** Puts the activity into the diary of its athlete, or what was corrected of it into its training. */
    public void handle(RecordedActivity activity) {
        if (deletedActivities.contains(activity.athlete(), activity.activity())) {
            return;
        }
        duplicates
                .findOfActivity(activity.athlete(), activity.activity())
                .ifPresentOrElse(training -> revise(training, localized(activity)), () -> record(localized(activity)));
    }

    /** Files that know only UTC count by the day of the athlete's zone. */
    private RecordedActivity localized(RecordedActivity activity) {
        return activity.with(
                activity.details().orIn(() -> zones.find(activity.athlete().value())));
    }

    private void record(RecordedActivity activity) {
        List<Training> same = duplicates.findSame(activity.athlete(), List.of(activity));
        if (!same.isEmpty()) {
            merging.merge(same, activity);
            metrics.countMerged();
            return;
        }
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
        List<RecordedActivity> before = duplicates.recordingsOf(known);
        if (before.stream()
                .noneMatch(recording -> recording.activity().equals(activity.activity())
                        && recording.revision() < activity.revision())) {
            return;
        }
        List<RecordedActivity> now = before.stream()
                .map(recording ->
                        recording.activity().equals(activity.activity()) ? activity.clockedLike(recording) : recording)
                .toList();
        List<Training> same = known.trashedAt().isPresent() ? List.of() : duplicates.findSame(activity.athlete(), now);
        if (same.isEmpty() && now.size() == 1) {
            reviseOnly(known, now.get(0));
        } else {
            merging.mergeSame(known, same, now);
        }
    }

    private void reviseOnly(Training known, RecordedActivity activity) {
        known.revise(activity);
        Training training = trainings.saveAndFlush(known);
        recordings.replace(training.key(), activity.recording());
        if (training.trashedAt().isEmpty()) {
            outbox.announce(TrainingAnnouncements.changed(training));
            watches.counts(training);
        }
    }
}
