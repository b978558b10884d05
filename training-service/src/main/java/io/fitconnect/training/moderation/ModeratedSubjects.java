package io.fitconnect.training.moderation;

import io.fitconnect.training.diary.ModerateTraining;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.grouptraining.ModerateGroupTraining;
import org.springframework.stereotype.Component;

/** Lets trainings and group trainings follow the measures about them. */
@Component
class ModeratedSubjects {

    private final Measures measures;
    private final ModerateTraining moderateTraining;
    private final ModerateGroupTraining moderateGroupTraining;

    ModeratedSubjects(
            Measures measures, ModerateTraining moderateTraining, ModerateGroupTraining moderateGroupTraining) {
        this.measures = measures;
        this.moderateTraining = moderateTraining;
        this.moderateGroupTraining = moderateGroupTraining;
    }

    /** Hides the subject while any measure about it stands, in the caller's transaction. */
    void follow(HidingMeasure measure) {
        boolean isHidden = measures.standsAboutSubjectOf(measure);
        switch (measure.kind()) {
            case TRAINING ->
                moderateTraining.handle(
                        new TrainingKey(measure.concerned(), new TrainingId(measure.subject())), isHidden);
            case GROUP_TRAINING -> moderateGroupTraining.handle(measure.subject(), isHidden);
        }
    }
}
