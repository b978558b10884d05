package io.fitconnect.training.grouptraining.checkin;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.participation.ParticipationState;
import io.fitconnect.training.grouptraining.participation.Participations;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who has a place, and so can prove to have come. */
@Component
class Going {

    private final Participations participations;

    Going(Participations participations) {
        this.participations = participations;
    }

    boolean contains(UUID groupTraining, AthleteId athlete) {
        return participations
                .find(groupTraining, athlete)
                .filter(part -> part.state() == ParticipationState.GOING)
                .isPresent();
    }
}
