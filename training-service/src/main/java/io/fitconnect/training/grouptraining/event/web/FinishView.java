package io.fitconnect.training.grouptraining.event.web;

import io.fitconnect.training.grouptraining.event.TakenFinish;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** An athlete's own finish. */
@Schema(name = "EventFinish")
record FinishView(
        @Schema(description = "UTC, in whole milliseconds") Instant finishedAt,

        @Schema(description = "Where the athlete's wave stands in the list, from 0 on", example = "1")
        int wave,

        @Schema(description = "Milliseconds from the start of the athlete's wave", example = "2712345")
        long elapsedMillis,

        @Schema(description = "Grows with every correction", example = "0")
        long revision) {

    static FinishView of(TakenFinish finish) {
        return new FinishView(
                finish.finish().finishedAt(),
                finish.wave(),
                finish.elapsed().toMillis(),
                finish.finish().revision());
    }
}
