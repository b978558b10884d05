package io.fitconnect.training.diary.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A training as it stands in a list. */
record TrainingSummary(
        UUID id,

        @Schema(description = "Version of the training, to be sent as If-Match with a change", example = "\"v3\"")
        String etag,

        @Schema(
                description =
                        "What to show: the name, or sport and part of day in the language of Accept-Language (en, ru)",
                example = "Morning run")
        String title,

        @Schema(description = "Absent when there is none") @Nullable
        String name,

        Sport sport,

        @Schema(description = "A finer kind, as the device named it", example = "trail") @Nullable
        String subSport,

        @Schema(description = "UTC", example = "2026-11-21T05:32:10Z")
        Instant startTime,

        @Schema(description = "Local time minus UTC at the start, in seconds; absent when unknown", example = "10800")
        @Nullable
        Integer utcOffsetSeconds,

        @JsonUnwrapped FiguresView figures,

        @Schema(description = "Done indoors, without positions")
        boolean indoor,

        @Schema(description = "How hard it felt: 1 (very light) to 10 (all-out)", example = "6") @Nullable
        Integer perceivedExertion,

        @Schema(description = "How it felt: 1 (bad) to 5 (great)", example = "4") @Nullable
        Integer feeling,

        @Schema(description = "In the athlete's order") List<String> tags,

        @Schema(description = "Who may see it") Visibility visibility,

        @Schema(description = "Whether the training has a track to draw")
        boolean hasTrack,

        @Schema(description = "The gear it was done with; absent when there is none") @Nullable
        List<UUID> gearIds,

        @Schema(description = "When it was put into the trash; absent for a training that counts") @Nullable
        Instant trashedAt,

        SourceView source) {

    static TrainingSummary of(Training training, String title) {
        TrainingDetails details = training.details();
        return new TrainingSummary(
                training.key().training().value(),
                ETags.of(training.version()),
                title,
                details.name(),
                details.sport(),
                details.subSport(),
                details.start().time(),
                details.start().utcOffsetSeconds(),
                FiguresView.of(details.figures()),
                details.indoor(),
                details.perceivedExertion(),
                details.remarks().feeling(),
                details.remarks().tags().values(),
                details.sharing().visibility(),
                training.hasTrack(),
                details.gear().isEmpty() ? null : details.gear(),
                training.trashedAt().orElse(null),
                SourceView.of(training.source()));
    }
}
