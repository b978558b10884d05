package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingKeeper;
import io.fitconnect.training.grouptraining.GroupTrainings;
import io.fitconnect.training.grouptraining.Notices;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes an erased athlete out of all group trainings; their places pass to those who wait. */
@Component
class ErasedParticipations implements AthleteData {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 200;

    private final GroupTrainings trainings;
    private final Participations participations;
    private final ParticipationKeeper keeper;
    private final GroupTrainingKeeper trainingKeeper;
    private final Notices notices;

    ErasedParticipations(
            GroupTrainings trainings,
            Participations participations,
            ParticipationKeeper keeper,
            GroupTrainingKeeper trainingKeeper,
            Notices notices) {
        this.trainings = trainings;
        this.participations = participations;
        this.keeper = keeper;
        this.trainingKeeper = trainingKeeper;
        this.notices = notices;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        List<Participation> page;
        do {
            page = participations.listOf(new AthleteId(athlete), FIRST, PAGE);
            page.forEach(this::erase);
        } while (page.size() == PAGE);
    }

    private void erase(Participation participation) {
        participations.delete(participation);
        notices.deleteOf(participation.groupTraining(), participation.athlete());
        trainings.find(participation.groupTraining()).ifPresent(training -> leave(training, participation));
    }

    private void leave(GroupTraining training, Participation participation) {
        keeper.free(training, participation);
        trainingKeeper.change(training, training.withoutCoOrganiser(participation.athlete()), null);
    }
}
