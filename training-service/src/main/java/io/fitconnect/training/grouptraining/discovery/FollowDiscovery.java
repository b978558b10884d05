package io.fitconnect.training.grouptraining.discovery;

import io.fitconnect.platform.work.DueWork;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingWatch;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Leaves indexing to due work; only what is cancelled is taken out at once, so that an erased organiser stands nowhere. */
@Component
class FollowDiscovery implements GroupTrainingWatch {

    private final NearbyGroupTrainings nearby;
    private final DueWork dueWork;
    private final Clock clock;

    FollowDiscovery(NearbyGroupTrainings nearby, DueWork dueWork, Clock clock) {
        this.nearby = nearby;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    @Override
    public void isScheduled(GroupTraining training) {
        Indexing.schedule(dueWork, training.id(), clock.instant());
    }

    @Override
    public void isChanged(GroupTraining before, GroupTraining after) {
        Indexing.schedule(dueWork, after.id(), clock.instant());
    }

    @Override
    public void isCancelled(GroupTraining training) {
        nearby.remove(training.id());
        dueWork.cancel(Indexing.QUEUE, training.id().toString());
    }
}
