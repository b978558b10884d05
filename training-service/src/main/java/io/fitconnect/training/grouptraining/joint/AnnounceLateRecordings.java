package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingKeeper;
import io.fitconnect.training.grouptraining.GroupTrainingStatus;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Announces the recordings that came since the joint result was announced, all at once, to those who knew the result without them. */
@UseCase
public class AnnounceLateRecordings {

    private final GroupTrainings trainings;
    private final ToldResults told;
    private final AnnouncedResults announced;
    private final Attendances attendances;
    private final GroupTrainingKeeper keeper;

    AnnounceLateRecordings(
            GroupTrainings trainings,
            ToldResults told,
            AnnouncedResults announced,
            Attendances attendances,
            GroupTrainingKeeper keeper) {
        this.trainings = trainings;
        this.told = told;
        this.announced = announced;
        this.attendances = attendances;
        this.keeper = keeper;
    }

    /**
     * Announces each recording once, whatever becomes of it later. Where more people came than a result lists, one recording more is no news.
     *
     * @param settle ends the work, within the transaction
     */
    public void handle(UUID id, Runnable settle) {
        trainings
                .find(id)
                .filter(training -> training.status() == GroupTrainingStatus.SCHEDULED)
                .ifPresent(this::announce);
        settle.run();
    }

    private void announce(GroupTraining training) {
        List<AthleteId> late = told.takeLate(training.id());
        int came = attendances.count(training.id());
        if (late.isEmpty() || came > SeenAttendees.MOST) {
            return;
        }
        Set<AthleteId> own = new HashSet<>(late);
        List<AthleteId> others = told.list(training.id()).stream()
                .filter(athlete -> !own.contains(athlete))
                .toList();
        announced.renew(training.id());
        keeper.extend(training, came, late.size(), others);
    }
}
