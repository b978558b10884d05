package io.fitconnect.gamification.standing.web;

import io.fitconnect.gamification.rule.PointEntry;
import io.fitconnect.platform.json.WireName;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

/** What a training gave, and why. */
@Schema(name = "TrainingPoints")
record PointsView(
        UUID trainingId,

        LocalDate day,

        String sport,

        @Schema(description = "What counts") long points,

        @Schema(description = "For the time, before any limit")
        long timePoints,

        @Schema(description = "For the climbs, before any limit")
        long ascentPoints,

        @Schema(
                description =
                        "counted; daily-limit: the day gives no more; double: another training of the same time counts; suspended: a flag stands against it",
                allowableValues = {"counted", "daily-limit", "double", "suspended"})
        String reason,

        @Schema(description = "Whether it counts among others: recorded, and its source allows it")
        boolean ranked) {

    static PointsView of(PointEntry entry) {
        return new PointsView(
                entry.effort().training(),
                entry.effort().day(),
                entry.effort().sport().key(),
                entry.points(),
                entry.ofTime(),
                entry.ofAscent(),
                WireName.of(entry.reason()),
                entry.effort().isRanked());
    }
}
