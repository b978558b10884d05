package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainings;
import io.fitconnect.training.grouptraining.participation.ParticipationProblems;
import io.fitconnect.training.grouptraining.participation.Participations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Lets an organiser say that an athlete came who has no recording. */
@UseCase
public class ConfirmAttendance {

    /** People gather before the start. */
    static final Duration GATHERING = Duration.ofHours(1);

    private final GroupTrainings trainings;
    private final Participations participations;
    private final Attendances attendances;
    private final Visibilities visibilities;
    private final Clock clock;

    ConfirmAttendance(
            GroupTrainings trainings,
            Participations participations,
            Attendances attendances,
            Visibilities visibilities,
            Clock clock) {
        this.trainings = trainings;
        this.participations = participations;
        this.visibilities = visibilities;
        this.attendances = attendances;
        this.clock = clock;
    }

    /** Confirms, also one who waits or was only invited; refuses with 409 earlier than an hour before the start. */
    public void handle(UUID id, AthleteId organiser, AthleteId athlete) {
        GroupTraining training = trainings.getOrganised(id, organiser);
        Instant now = clock.instant();
        if (now.isBefore(training.details().start().minus(GATHERING))) {
            throw JointProblems.tooEarly();
        }
        if (visibilities.sight(athlete.value(), organiser.value()).standing() == Standing.NONE) {
            throw ParticipationProblems.notIn(athlete);
        }
        participations.requirePresent(id, athlete);
        attendances.confirm(id, athlete, now);
    }
}
