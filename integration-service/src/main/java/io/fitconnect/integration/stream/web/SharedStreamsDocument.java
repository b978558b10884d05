package io.fitconnect.integration.stream.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the samples of another's training look; described here, written by {@link StreamColumns}. */
@Schema(name = "SharedTrainingStreams")
record SharedStreamsDocument(
        UUID trainingId,

        @Schema(allowableValues = {"low", "medium", "high"}) String resolution,

        @Schema(description = "Moment of the first visible sample, to who may see the time of day") @Nullable
        Instant startTime,

        @Schema(description = "Samples in each column of this answer.")
        int sampleCount,

        @Schema(
                description =
                        "Indices at which a visible stretch begins; time and way go on behind a hidden one as if it"
                                + " had taken neither, and no line is drawn across it.")
        List<Integer> stretchStarts,

        StreamsDocument.Columns streams) {}
