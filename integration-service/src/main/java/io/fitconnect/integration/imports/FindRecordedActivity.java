package io.fitconnect.integration.imports;

import io.fitconnect.platform.usecase.UseCase;
import java.util.Optional;
import java.util.UUID;

/** Finds what an athlete's training was recorded as; empty for others' trainings and for those entered by hand. */
@UseCase(readOnly = true)
public class FindRecordedActivity {

    private final Activities activities;

    FindRecordedActivity(Activities activities) {
        this.activities = activities;
    }

    public Optional<Activity> handle(UUID athleteId, UUID trainingId) {
        return activities.listOfTraining(athleteId, trainingId).stream().findFirst();
    }
}
