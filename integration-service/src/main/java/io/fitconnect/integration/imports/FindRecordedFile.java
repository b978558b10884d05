package io.fitconnect.integration.imports;

import io.fitconnect.platform.usecase.UseCase;
import java.util.Optional;
import java.util.UUID;

/** Finds the file that an athlete's training was recorded in; empty for others' trainings and for those entered by hand. */
@UseCase(readOnly = true)
public class FindRecordedFile {

    private final Imports imports;
    private final Activities activities;

    FindRecordedFile(Imports imports, Activities activities) {
        this.imports = imports;
        this.activities = activities;
    }

    public Optional<RecordedFile> handle(UUID athleteId, UUID trainingId) {
        return activities.listOfTraining(athleteId, trainingId).stream()
                .filter(Activity::leads)
                .findFirst()
                .flatMap(activity ->
                        imports.findByKey(activity.importKey()).map(entry -> new RecordedFile(activity, entry)));
    }
}
