package io.fitconnect.integration.imports;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Lists the other recordings of a training that was merged of several: they give what the leading one lacks. */
@UseCase(readOnly = true)
public class ListMergedActivities {

    private final Activities activities;

    ListMergedActivities(Activities activities) {
        this.activities = activities;
    }

    /** REPEATABLE READ, as {@link FindRecordedActivity}. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Activity> handle(UUID athleteId, UUID trainingId) {
        return activities.listOfTraining(athleteId, trainingId).stream()
                .filter(activity -> !activity.leads())
                .toList();
    }
}
