package io.fitconnect.training.grouptraining.event.position;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.event.GroupEvent;
import io.fitconnect.training.grouptraining.event.GroupEvents;
import io.fitconnect.training.grouptraining.participation.GroupTrainingSight;
import java.util.UUID;

/** Lets an athlete be seen by those who take part, at this event alone. */
@UseCase
public class ShareLivePosition {

    private final GroupTrainingSight sight;
    private final GroupEvents events;
    private final LivePositions positions;
    private final DueWork dueWork;

    ShareLivePosition(GroupTrainingSight sight, GroupEvents events, LivePositions positions, DueWork dueWork) {
        this.sight = sight;
        this.events = events;
        this.positions = positions;
        this.dueWork = dueWork;
    }

    /** Refuses with 403 who takes no part, and who is not known to be of age. */
    public void handle(UUID id, AthleteId athlete) {
        sight.requireListed(id, athlete);
        GroupEvent event = events.get(id);
        if (!positions.isOfAge(athlete)) {
            throw PositionProblems.underAge();
        }
        positions.share(id, athlete);
        dueWork.scheduleIfAbsent(Forgetting.QUEUE, id.toString(), Forgetting.dueOf(event), new Forgetting(id));
    }
}
