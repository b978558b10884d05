package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.work.DueWork;
import io.fitconnect.training.diary.AthleteId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Has the joint result looked at after each recording that is attached. What is known of the group training is read by the work and not
 * here, so that athletes who upload at once do not conflict.
 */
@Component
@Primary
class FollowedJointRecordings implements JointRecordings {

    private final JointRecordings stored;
    private final DueWork work;
    private final Clock clock;

    FollowedJointRecordings(JointRecordings stored, DueWork work, Clock clock) {
        this.stored = stored;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public Optional<JointRecording> find(UUID groupTraining, AthleteId athlete) {
        return stored.find(groupTraining, athlete);
    }

    @Override
    public List<JointRecording> listOf(AthleteId athlete, UUID training) {
        return stored.listOf(athlete, training);
    }

    @Override
    public void put(JointRecording recording) {
        stored.put(recording);
        if (recording.training() != null) {
            UUID id = recording.groupTraining();
            work.scheduleIfAbsent(PendingResult.QUEUE, id.toString(), clock.instant(), new PendingResult(id));
        }
    }

    @Override
    public void dropMatched(UUID groupTraining) {
        stored.dropMatched(groupTraining);
    }
}
