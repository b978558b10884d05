package io.fitconnect.training.grouptraining;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.training.diary.AthleteId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service tells of group trainings on {@code training.group-training}; the contract stands in {@code contracts/training/group-training}. */
final class GroupTrainingAnnouncements {

    static final String TOPIC = "training.group-training";
    static final String SCHEDULED = "group-training-scheduled.v1";
    static final String CHANGED = "group-training-changed.v1";
    static final String CANCELLED = "group-training-cancelled.v1";
    static final String ANNOUNCED = "group-training-announced.v1";
    static final String FINISHED = "group-training-finished.v1";
    static final String EXTENDED = "group-training-result-extended.v1";

    private GroupTrainingAnnouncements() {}

    static Announcement scheduled(GroupTraining training) {
        return of(training, SCHEDULED, new Scheduled(GroupTrainingState.of(training)));
    }

    static Announcement changed(GroupTraining before, GroupTraining after, @Nullable AthleteId by) {
        Instant previous = before.details().start();
        return of(
                after,
                CHANGED,
                new Changed(
                        GroupTrainingState.of(after),
                        GroupTrainingChanges.between(before, after),
                        previous.equals(after.details().start()) ? null : previous,
                        id(by)));
    }

    /** The whole state for who reads a snapshot. */
    static Announcement state(GroupTraining training) {
        return of(training, CHANGED, new Changed(GroupTrainingState.of(training), List.of(), null, null));
    }

    static Announcement cancelled(GroupTraining training, @Nullable AthleteId by) {
        return of(training, CANCELLED, new Cancelled(GroupTrainingState.of(training), training.cancelReason(), id(by)));
    }

    static Announcement announced(GroupTraining training, Notice notice) {
        return of(
                training,
                ANNOUNCED,
                new Announced(
                        GroupTrainingState.of(training),
                        notice.id(),
                        notice.text(),
                        notice.writer().value()));
    }

    /** A part of those who came. */
    static Announcement finished(GroupTraining training, int came, List<AthleteId> part) {
        return of(
                training,
                FINISHED,
                new Finished(
                        GroupTrainingState.of(training),
                        came,
                        part.stream().map(AthleteId::value).toList()));
    }

    /** A part of those who knew the result. */
    static Announcement extended(GroupTraining training, int came, int added, List<AthleteId> part) {
        return of(
                training,
                EXTENDED,
                new Extended(
                        GroupTrainingState.of(training),
                        came,
                        added,
                        part.stream().map(AthleteId::value).toList()));
    }

    private static Announcement of(GroupTraining training, String type, Object data) {
        String id = training.id().toString();
        return new Announcement(TOPIC, id, type, id, data);
    }

    private static @Nullable UUID id(@Nullable AthleteId athlete) {
        return athlete == null ? null : athlete.value();
    }

    record Scheduled(GroupTrainingState groupTraining) {}

    record Changed(
            GroupTrainingState groupTraining,
            List<String> changes,
            @Nullable Instant previousStartTime,
            @Nullable UUID changedBy) {}

    record Cancelled(
            GroupTrainingState groupTraining,
            @Nullable String reason,
            @Nullable UUID cancelledBy) {}

    record Finished(GroupTrainingState groupTraining, int came, List<UUID> athleteIds) {}

    record Extended(GroupTrainingState groupTraining, int came, int added, List<UUID> athleteIds) {}

    record Announced(GroupTrainingState groupTraining, UUID announcementId, String text, UUID announcedBy) {}
}
