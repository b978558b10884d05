package io.fitconnect.training.grouptraining;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import java.time.Clock;
import java.util.UUID;

/** Schedules a group training, in which the organiser takes part. */
@UseCase
public class ScheduleGroupTraining {

    /** The most that one athlete has ahead. */
    static final int MAX_AHEAD = 200;

    private final GroupTrainings trainings;
    private final GroupTrainingKeeper keeper;
    private final ClubRule clubRule;
    private final Clock clock;

    ScheduleGroupTraining(GroupTrainings trainings, GroupTrainingKeeper keeper, ClubRule clubRule, Clock clock) {
        this.trainings = trainings;
        this.keeper = keeper;
        this.clubRule = clubRule;
        this.clock = clock;
    }

    /** Adds it, and returns its id. */
    public UUID handle(AthleteId organiser, GroupTrainingDetails details) {
        StartRule.require(details.start(), clock.instant());
        if (trainings.countOrganised(organiser, clock.instant(), MAX_AHEAD) >= MAX_AHEAD) {
            throw GroupTrainingProblems.tooManyAhead(MAX_AHEAD);
        }
        clubRule.require(organiser, details);
        GroupTraining training = GroupTraining.of(organiser, null, details);
        keeper.add(training);
        return training.id();
    }
}
