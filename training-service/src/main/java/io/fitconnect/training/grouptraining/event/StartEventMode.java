package io.fitconnect.training.grouptraining.event;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.time.Clock;
import java.util.UUID;

/** Makes a group training an event with start waves, until it begins. */
@UseCase
public class StartEventMode {

    private final GroupTrainings trainings;
    private final GroupEvents events;
    private final DueWork dueWork;
    private final Clock clock;

    StartEventMode(GroupTrainings trainings, GroupEvents events, DueWork dueWork, Clock clock) {
        this.trainings = trainings;
        this.events = events;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    /** Puts these waves in the place of those before. */
    public GroupEvent handle(UUID id, AthleteId organiser, StartWaves waves) {
        trainings.getOrganised(id, organiser).requireOpen(clock.instant());
        events.put(id, waves);
        GroupEvent event = events.get(id);
        event.nextRanking(clock.instant()).ifPresent(due -> Ranking.schedule(dueWork, id, due));
        return event;
    }
}
