package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.platform.work.DueWork;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingWatch;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Opens the places of a new group training, and lets participants follow its changes: some at once, a crowd by due work. */
@Component
class FollowGroupTrainings implements GroupTrainingWatch {

    private final PlaceCounter places;
    private final ParticipationKeeper keeper;
    private final CatchingUp catchingUp;
    private final DueWork dueWork;
    private final Clock clock;

    FollowGroupTrainings(
            PlaceCounter places, ParticipationKeeper keeper, CatchingUp catchingUp, DueWork dueWork, Clock clock) {
        this.places = places;
        this.keeper = keeper;
        this.catchingUp = catchingUp;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    /** The organiser takes part, and may leave as any other. */
    @Override
    public void isScheduled(GroupTraining training) {
        places.open(training);
        AthleteId organiser = Objects.requireNonNull(training.organiser());
        boolean hasPlace = places.take(training, organiser);
        keeper.add(
                training,
                Participation.joining(training.id(), organiser, hasPlace, Moments.of(clock.instant())),
                organiser);
    }

    @Override
    public void isChanged(GroupTraining before, GroupTraining after) {
        if (!Objects.equals(before.details().capacity(), after.details().capacity())) {
            int taken = places.sum(after.id()).taken();
            if (PlaceCounter.granted(after.details().capacity()) < taken) {
                throw ParticipationProblems.fewerThanGoing(taken);
            }
            places.resize(after.id(), after.details().capacity(), taken, taken);
        } else if (before.details().start().equals(after.details().start())) {
            return;
        }
        if (catchingUp.step(after)) {
            dueWork.schedule(
                    CatchingUp.QUEUE, after.id().toString(), clock.instant(), new CatchingUp.Behind(after.id()));
        }
    }

    /** Who had a place keeps it: the one event of the group training tells all of them. */
    @Override
    public void isCancelled(GroupTraining training) {}
}
