package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingWatch;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Attaches recordings to group trainings as they come, change and go. */
@Component
class FollowRecordings implements TrainingWatch {

    /** Nobody goes to more group trainings within the days around one recording. */
    private static final int MOST = 50;

    private final GroupTrainings groupTrainings;
    private final Attendances attendances;
    private final JointRecordings joint;
    private final Matching matching;

    FollowRecordings(GroupTrainings groupTrainings, Attendances attendances, JointRecordings joint, Matching matching) {
        this.groupTrainings = groupTrainings;
        this.attendances = attendances;
        this.joint = joint;
        this.matching = matching;
    }

    /** The recording may have left the time, the place or the sport by which it was attached before. */
    @Override
    public void counts(Training training) {
        if (training.source().activity().isEmpty()) {
            return;
        }
        AthleteId athlete = training.key().athlete();
        Instant start = training.details().start().time();
        Instant end = start.plusSeconds(training.details().figures().time().elapsedSeconds());
        Set<UUID> concerned = new LinkedHashSet<>();
        listAttached(training).forEach(attached -> concerned.add(attached.groupTraining()));
        concerned.addAll(attendances.listGoing(athlete, start.minus(Matching.LONGEST), end, MOST));
        match(concerned, athlete);
    }

    @Override
    public void isTrashed(Training training) {
        detach(training);
    }

    @Override
    public void isDeleted(Training training) {
        detach(training);
    }

    /** What the athlete had decided for this recording is over with it. */
    private void detach(Training training) {
        AthleteId athlete = training.key().athlete();
        List<UUID> concerned = listAttached(training).stream()
                .map(JointRecording::groupTraining)
                .toList();
        concerned.forEach(id -> joint.put(JointRecording.matched(id, athlete, Optional.empty())));
        match(concerned, athlete);
    }

    private List<JointRecording> listAttached(Training training) {
        return joint.listOf(training.key().athlete(), training.key().training().value());
    }

    private void match(Collection<UUID> concerned, AthleteId athlete) {
        groupTrainings.list(concerned).forEach(training -> matching.match(training, athlete));
    }
}
