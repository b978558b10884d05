package io.fitconnect.integration.imports;

import io.fitconnect.platform.usecase.UseCase;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Finds what an athlete's training was recorded as; empty for others' trainings and for those entered by hand. */
@UseCase(readOnly = true)
public class FindRecordedActivity {

    private final Activities activities;

    FindRecordedActivity(Activities activities) {
        this.activities = activities;
    }

    /** REPEATABLE READ: at SERIALIZABLE the reads of a stream's viewers would make workers repeat. CockroachDB raises it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Activity> handle(UUID athleteId, UUID trainingId) {
        return activities.listOfTraining(athleteId, trainingId).stream()
                .filter(Activity::leads)
                .findFirst();
    }
}
