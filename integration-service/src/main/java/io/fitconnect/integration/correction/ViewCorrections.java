package io.fitconnect.integration.correction;

import io.fitconnect.integration.imports.FindRecordedFile;
import io.fitconnect.integration.imports.RecordedFile;
import io.fitconnect.integration.stream.StreamProblems;
import io.fitconnect.integration.stream.StreamText;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Shows what an athlete has set right of a recording. */
@UseCase(readOnly = true)
public class ViewCorrections {

    private final FindRecordedFile findRecordedFile;
    private final Corrections corrections;

    ViewCorrections(FindRecordedFile findRecordedFile, Corrections corrections) {
        this.findRecordedFile = findRecordedFile;
        this.corrections = corrections;
    }

    public CorrectableRecording handle(UUID athleteId, UUID trainingId) {
        RecordedFile file = findRecordedFile
                .handle(athleteId, trainingId)
                .orElseThrow(() -> new Refusal(StreamProblems.NO_RECORDING, StreamText.ONLY_IMPORTED.message()));
        return new CorrectableRecording(
                file.activity(), file.entry(), corrections.list(file.activity().getId()));
    }
}
