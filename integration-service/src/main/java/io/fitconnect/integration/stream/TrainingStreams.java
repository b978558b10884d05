package io.fitconnect.integration.stream;

import io.fitconnect.integration.imports.Activity;
import io.fitconnect.integration.imports.FindRecordedActivity;
import io.fitconnect.platform.problem.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds what there is to read for a training. Another athlete's training looks like one without a recording. */
@Component
public class TrainingStreams {

    private final FindRecordedActivity findRecordedActivity;

    TrainingStreams(FindRecordedActivity findRecordedActivity) {
        this.findRecordedActivity = findRecordedActivity;
    }

    /** The activity that an athlete's training was made from, when it has samples. */
    public Activity get(UUID athleteId, UUID trainingId) {
        return find(athleteId, trainingId)
                .orElseThrow(() -> new Refusal(StreamProblems.NO_RECORDING, StreamText.ONLY_IMPORTED.message()));
    }

    Optional<Activity> find(UUID athleteId, UUID trainingId) {
        return findRecordedActivity.handle(athleteId, trainingId).filter(activity -> activity.sampleCount() > 0);
    }
}
