package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.Recordings;
import io.fitconnect.training.diary.TimedTrack;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingStatus;
import io.fitconnect.training.grouptraining.participation.Participation;
import io.fitconnect.training.grouptraining.participation.ParticipationState;
import io.fitconnect.training.grouptraining.participation.Participations;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides which recording of an athlete belongs to a group training, from the athlete's recordings around it alone: repeated, and in whatever order they come,
 * the result is the same. Two group trainings that one recording spans may both have it.
 */
@Component
class Matching {

    /** A recording that began longer before the group training is not looked at. */
    static final Duration LONGEST = Duration.ofDays(2);

    private final JointRecordings joint;
    private final Participations participations;
    private final OwnTrainings trainings;
    private final Recordings recordings;

    Matching(JointRecordings joint, Participations participations, OwnTrainings trainings, Recordings recordings) {
        this.joint = joint;
        this.participations = participations;
        this.trainings = trainings;
        this.recordings = recordings;
    }

    /** Matches; only what came out differently is written. */
    void match(GroupTraining training, AthleteId athlete) {
        findWrong(training, athlete).ifPresent(joint::put);
    }

    /** As it should be where it is kept otherwise. What the athlete decided is right. */
    Optional<JointRecording> findWrong(GroupTraining training, AthleteId athlete) {
        JointRecording kept = joint.get(training.id(), athlete);
        if (!kept.isMatched()) {
            return Optional.empty();
        }
        return Optional.of(JointRecording.matched(training.id(), athlete, findBest(training, athlete)))
                .filter(matched -> !matched.equals(kept));
    }

    private Optional<UUID> findBest(GroupTraining training, AthleteId athlete) {
        if (training.status() == GroupTrainingStatus.CANCELLED || !isGoing(training, athlete)) {
            return Optional.empty();
        }
        Meeting meeting = Meeting.of(training);
        return listRecorded(meeting, athlete).stream()
                .flatMap(recording -> Fit.find(meeting, recording).stream())
                .sorted()
                .map(Fit::training)
                .findFirst();
    }

    private List<RecordedTraining> listRecorded(Meeting meeting, AthleteId athlete) {
        List<Training> recorded = trainings.list(athlete, meeting.start().minus(LONGEST), meeting.end()).stream()
                .filter(training -> training.source().activity().isPresent())
                .toList();
        Map<TrainingId, TimedTrack> tracks = tracks(athlete, meeting.place(), recorded);
        return recorded.stream()
                .map(training ->
                        RecordedTraining.of(training, tracks.get(training.key().training())))
                .toList();
    }

    /** Without a meeting place no track is read. */
    private Map<TrainingId, TimedTrack> tracks(AthleteId athlete, @Nullable Position place, List<Training> recorded) {
        return place == null || recorded.isEmpty()
                ? Map.of()
                : recordings.listTracks(
                        athlete,
                        recorded.stream()
                                .map(training -> training.key().training())
                                .toList());
    }

    private boolean isGoing(GroupTraining training, AthleteId athlete) {
        return participations
                .find(training.id(), athlete)
                .map(Participation::state)
                .filter(state -> state == ParticipationState.GOING)
                .isPresent();
    }
}
