package io.fitconnect.integration.imports;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Notes the training that was made from an activity; with the last one of its activities an import is done. */
@UseCase
public class NoteTraining {

    private final Imports imports;
    private final Activities activities;
    private final Clock clock;

    NoteTraining(Imports imports, Activities activities, Clock clock) {
        this.imports = imports;
        this.activities = activities;
        this.clock = clock;
    }

    public void handle(UUID athleteId, UUID activityId, UUID trainingId) {
        activities
                .findByKey(new ActivityKey(athleteId, activityId))
                .filter(activity -> !activity.isDeleted())
                .ifPresent(activity -> {
                    activity.becameTraining(trainingId);
                    finish(activity.importKey());
                });
    }

    private void finish(ImportKey key) {
        List<Activity> all = activities.listOfImports(key.athleteId(), List.of(key.id()));
        if (all.stream().allMatch(Activity::isSettled)) {
            imports.findByKey(key).ifPresent(entry -> imports.save(entry.done(clock.instant())));
        }
    }
}
