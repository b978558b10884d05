package io.fitconnect.training.viewing;

import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.DefaultVisibility;
import org.springframework.stereotype.Component;

/** The setting for trainings that profile-service announces; it is stricter for athletes under 18 and of unknown age. */
@Component
class TrainingDefaults implements DefaultVisibility {

    private final Visibilities visibilities;

    TrainingDefaults(Visibilities visibilities) {
        this.visibilities = visibilities;
    }

    @Override
    public Visibility of(AthleteId athlete) {
        return visibilities.defaultOf(athlete.value(), TrainingSight.MATTER);
    }
}
