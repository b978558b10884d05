package io.fitconnect.training.progress.web;

import io.fitconnect.training.progress.record.Mark;
import io.fitconnect.training.progress.record.RecordKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One record with those who held it before. */
@Schema(name = "Record")
record RecordView(
        RecordKind kind,

        @Schema(description = "Distance of a time, in metres") @Nullable
        Integer distanceMeters,

        @Schema(description = "Duration of a distance or a power, in seconds") @Nullable
        Integer durationSeconds,

        @Schema(description = "Newest first: the first one holds")
        List<Holder> holders) {

    static RecordView of(List<Mark> newestFirst, Map<UUID, LocalDate> days) {
        Mark holds = newestFirst.get(0);
        RecordKind kind = holds.measure().kind();
        int over = holds.measure().over();
        return new RecordView(
                kind,
                kind == RecordKind.TIME ? over : null,
                kind == RecordKind.DISTANCE || kind == RecordKind.POWER ? over : null,
                newestFirst.stream()
                        .map(mark -> Holder.of(mark, days.get(mark.training())))
                        .toList());
    }

    @Schema(name = "RecordHolder")
    record Holder(
            UUID trainingId,

            @Schema(description = "Start of the training") Instant setAt,

            @Schema(description = "Day of the training on its own clock; absent while it is being computed") @Nullable
            LocalDate day,

            @Schema(description = "Seconds for a time, metres for distance, longest and most-ascent, watts for power")
            double value,

            @Schema(description = "Where it begins, in seconds since the training's start")
            double startSeconds) {

        static Holder of(Mark mark, @Nullable LocalDate day) {
            return new Holder(mark.training(), mark.setAt(), day, mark.value(), mark.startSeconds());
        }
    }
}
