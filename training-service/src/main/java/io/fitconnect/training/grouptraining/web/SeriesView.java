package io.fitconnect.training.grouptraining.web;

import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import io.fitconnect.training.grouptraining.Level;
import io.fitconnect.training.grouptraining.series.GroupTrainingSeries;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A series, for its organiser. */
@Schema(name = "GroupTrainingSeries")
record SeriesView(
        UUID id,

        @Schema(
                description = "RFC 5545, by the local clock; COUNT has become the UNTIL of the last occurrence's day",
                example = "FREQ=WEEKLY;BYDAY=SA;UNTIL=20270206T235959")
        String rule,

        @Schema(
                description = "The first start by the clock of the place",
                type = "string",
                example = "2026-12-05T08:00:00")
        LocalDateTime localStart,

        @Schema(description = "IANA name", example = "Europe/Berlin")
        String timeZone,

        @Schema(description = "Days without an occurrence") List<LocalDate> exceptions,

        @Schema(description = "Whether it was cancelled as a whole")
        boolean ended,

        @Nullable String name,
        @Nullable String description,
        Sport sport,
        @Nullable Level level,

        @Schema(description = "When each starts, by the clock of the place", type = "string", example = "08:00:00")
        LocalTime timeOfDay,

        @Schema(example = "5400") int durationSeconds,
        @Nullable PlaceView place,

        @Schema(example = "20") @Nullable Integer capacity,

        Visibility visibility,

        @Schema(description = "The club for which it is; absent for no club's") @Nullable
        UUID clubId) {

    static SeriesView of(GroupTrainingSeries series) {
        GroupTrainingDetails details = series.details();
        return new SeriesView(
                series.id(),
                series.rule().text(),
                series.first(),
                details.zone().getId(),
                series.exceptions().stream().sorted().toList(),
                series.ended(),
                details.name(),
                details.description(),
                details.sport(),
                details.level(),
                series.first().toLocalTime(),
                details.durationSeconds(),
                PlaceView.of(details.place()),
                details.capacity(),
                details.visibility(),
                details.club());
    }
}
