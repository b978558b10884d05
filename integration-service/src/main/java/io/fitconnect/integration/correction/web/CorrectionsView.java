package io.fitconnect.integration.correction.web;

import io.fitconnect.integration.correction.CorrectableRecording;
import io.fitconnect.integration.correction.CorrectionEntry;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.recording.correction.CorrectedDistance;
import io.fitconnect.recording.correction.Crop;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was set right of a recording, and when. */
@Schema(name = "Corrections")
record CorrectionsView(UUID trainingId, List<CorrectionView> corrections) {

    static CorrectionsView of(UUID trainingId, CorrectableRecording recording) {
        return new CorrectionsView(
                trainingId,
                recording.corrections().stream().map(CorrectionView::of).toList());
    }

    @Schema(name = "Correction")
    record CorrectionView(
            @Schema(description = "From 1, in the order in which they were made")
            int number,

            @Schema(allowableValues = {"crop", "split", "distance"})
            String kind,

            @Schema(description = "What is kept: from here, in seconds as the recording counted them before") @Nullable
            Double fromSeconds,

            @Schema(description = "What is kept: up to here") @Nullable
            Double toSeconds,

            @Nullable Double distanceMeters,

            @Schema(description = "Made before this training was split off another; cannot be undone here")
            boolean inherited,

            @Schema(description = "The client that the athlete made it with")
            String madeBy,

            Instant madeAt,

            @Schema(description = "Absent while it is in effect") @Nullable
            Instant undoneAt) {

        private static CorrectionView of(CorrectionEntry entry) {
            Crop crop = entry.what() instanceof Crop cut ? cut : null;
            return new CorrectionView(
                    entry.number(),
                    WireName.of(entry.kind()),
                    crop == null ? null : Double.valueOf(crop.fromMillis() / 1e3),
                    crop == null ? null : Double.valueOf(crop.toMillis() / 1e3),
                    entry.what() instanceof CorrectedDistance set ? Double.valueOf(set.meters()) : null,
                    entry.inherited(),
                    entry.madeBy(),
                    entry.madeAt(),
                    entry.undoneAt());
        }
    }
}
