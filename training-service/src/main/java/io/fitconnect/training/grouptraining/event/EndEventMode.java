package io.fitconnect.training.grouptraining.event;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.time.Clock;
import java.util.UUID;

/** Makes an event a group training as any other again, until it begins. */
@UseCase
public class EndEventMode {

    private final GroupTrainings trainings;
    private final GroupEvents events;
    private final DueWork dueWork;
    private final Clock clock;

    EndEventMode(GroupTrainings trainings, GroupEvents events, DueWork dueWork, Clock clock) {
        this.trainings = trainings;
        this.events = events;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    /** Without event mode it has no effect. */
    public void handle(UUID id, AthleteId organiser) {
        trainings.getOrganised(id, organiser).requireOpen(clock.instant());
        events.remove(id);
        dueWork.cancel(Ranking.QUEUE, id.toString());
    }
}
