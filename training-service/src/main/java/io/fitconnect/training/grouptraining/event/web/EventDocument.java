package io.fitconnect.training.grouptraining.event.web;

import io.fitconnect.training.grouptraining.event.StartWave;
import io.fitconnect.training.grouptraining.event.StartWaves;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** How an event starts. */
@Schema(name = "NewGroupTrainingEvent")
record EventDocument(
        @ArraySchema(
                arraySchema = @Schema(description = "In the order of their starts, no two at once"),
                minItems = 1,
                maxItems = StartWaves.MAX)
        @NotNull(message = "is required")
        @Size(min = 1, max = StartWaves.MAX, message = "must be {min} to {max}")
        List<@NotNull(message = "is required") @Valid WaveDocument> waves) {

    StartWaves toWaves() {
        return new StartWaves(waves.stream().map(WaveDocument::toWave).toList());
    }

    /** Those who start together. */
    @Schema(name = "NewStartWave")
    record WaveDocument(
            @Schema(description = "One line", example = "Blue", maxLength = StartWave.MAX_NAME_LENGTH)
            @NotNull(message = "is required")
            String name,

            @Schema(description = "Seconds after the start of the group training", example = "300")
            @NotNull(message = "is required")
            @Min(value = 0, message = "must be at least {value}")
            @Max(value = StartWave.MAX_OFFSET_SECONDS, message = "must be at most {value} seconds, which is a day")
            Integer offsetSeconds) {

        StartWave toWave() {
            return new StartWave(StartWave.NAME.require("waves.name", name), offsetSeconds);
        }
    }
}
