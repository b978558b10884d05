package io.fitconnect.integration.stream;

import io.fitconnect.integration.imports.Activity;
import io.fitconnect.integration.imports.FindRecordedActivity;
import io.fitconnect.integration.imports.ListMergedActivities;
import io.fitconnect.platform.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds what there is to read for a training. Another athlete's training looks like one without a recording. */
@Component
public class TrainingStreams {

    private final FindRecordedActivity findRecordedActivity;
    private final ListMergedActivities listMergedActivities;

    TrainingStreams(FindRecordedActivity findRecordedActivity, ListMergedActivities listMergedActivities) {
        this.findRecordedActivity = findRecordedActivity;
        this.listMergedActivities = listMergedActivities;
    }

    /** The activity that an athlete's training was made from, when it has samples. */
    public Activity get(UUID athleteId, UUID trainingId) {
        return find(athleteId, trainingId)
                .orElseThrow(() -> new Refusal(StreamProblems.NO_RECORDING, StreamText.ONLY_IMPORTED.message()));
    }

    /** Other recordings of the training with samples, which give what the leading one lacks. */
    public List<Activity> listOthers(Activity leader, UUID athleteId, UUID trainingId) {
        return leader.isMerged()
                ? listMergedActivities.handle(athleteId, trainingId).stream()
                        .filter(activity -> activity.sampleCount() > 0)
                        .toList()
                : List.of();
    }

    Optional<Activity> find(UUID athleteId, UUID trainingId) {
        return findRecordedActivity.handle(athleteId, trainingId).filter(activity -> activity.sampleCount() > 0);
    }
}
