package io.fitconnect.training.diary.web;

import io.fitconnect.training.diary.ListTrainingRecordings.TrainingRecording;
import io.fitconnect.training.diary.RecordedField;
import io.fitconnect.training.diary.TrainingDetails;
import io.fitconnect.training.measurement.Figures;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The recordings of a training, each as it came. */
record TrainingRecordingsView(
        @Schema(description = "In the order in which they began; empty for a training entered by hand")
        List<RecordingView> recordings) {

    static TrainingRecordingsView of(List<TrainingRecording> recordings) {
        return new TrainingRecordingsView(
                recordings.stream().map(RecordingView::of).toList());
    }

    /** One recording. */
    record RecordingView(
            UUID activityId,
            SourceView source,

            @Schema(description = "When this recording began, UTC")
            Instant startTime,

            @Schema(description = "With pauses, in seconds", example = "3600")
            int elapsedSeconds,

            @Schema(description = "In metres; absent when unknown", example = "10000") @Nullable
            Double distanceMeters,

            @Schema(
                    description =
                            "What the training takes from it: time, position, distance, altitude, speed, heartRate, cadence, power, temperature, energy; the list may grow")
            List<String> gives) {

        static RecordingView of(TrainingRecording recording) {
            TrainingDetails details = recording.activity().details();
            Figures figures = details.figures();
            return new RecordingView(
                    recording.activity().activity().value(),
                    SourceView.of(recording.activity().source()),
                    details.start().time(),
                    figures.time().elapsedSeconds(),
                    figures.distance() == null ? null : figures.distance().meters(),
                    recording.gives().stream().map(RecordedField::wireName).toList());
        }
    }
}
