package io.fitconnect.training.grouptraining.event;

import io.fitconnect.platform.work.DueWork;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingWatch;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Moves the first ranking of an event with its start, and drops it with a cancelled one. */
@Component
class FollowEvents implements GroupTrainingWatch {

    private final GroupEvents events;
    private final DueWork dueWork;
    private final Clock clock;

    FollowEvents(GroupEvents events, DueWork dueWork, Clock clock) {
        this.events = events;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    @Override
    public void isScheduled(GroupTraining training) {}

    /** The work looks for itself when it is due, so the moment of the change serves as well as the start. */
    @Override
    public void isChanged(GroupTraining before, GroupTraining after) {
        UUID id = after.id();
        if (!before.details().start().equals(after.details().start())
                && events.find(id).isPresent()) {
            Ranking.schedule(dueWork, id, clock.instant());
        }
    }

    @Override
    public void isCancelled(GroupTraining training) {
        dueWork.cancel(Ranking.QUEUE, training.id().toString());
    }
}
