package io.fitconnect.training.strength.web;

import io.fitconnect.training.strength.ExerciseHistory;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** An exercise in one training. */
record ExerciseHistoryView(
        UUID trainingId,
        @Schema(description = "Start of the training, UTC") Instant startTime,
        ExerciseSumView sum) {

    static ExerciseHistoryView of(ExerciseHistory.Entry entry) {
        return new ExerciseHistoryView(entry.trainingId(), entry.startTime(), ExerciseSumView.of(entry.sum()));
    }
}
