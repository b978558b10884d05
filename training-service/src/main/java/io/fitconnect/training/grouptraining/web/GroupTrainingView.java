package io.fitconnect.training.grouptraining.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.participation.Conflict;
import io.fitconnect.training.grouptraining.participation.SeenGroupTraining;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group training as it is shown to the viewer. */
@Schema(name = "GroupTraining")
record GroupTrainingView(
        @JsonUnwrapped GroupTrainingSummary summary,
        List<UUID> coOrganiserIds,

        @Schema(description = "Organiser and co-organisers, in this order")
        List<OrganiserView> organisers,

        @Schema(
                description =
                        "The day by the rule of the series, by the clock of the place, also of an occurrence that was moved; absent for a single one",
                example = "2026-12-05")
        @Nullable
        LocalDate seriesDay,

        @Schema(description = "Plain text of several lines") @Nullable
        String description,

        @Schema(description = "Why it is cancelled, in the organiser's words; absent when no reason was given")
        @Nullable
        String cancelReason,

        @Schema(
                description =
                        "true while a decision of moderators (GET /api/v1/moderation/decisions) hides it from all but organisers and"
                                + " those who take part, whatever visibility says; absent for others than organisers")
        @Nullable
        Boolean hiddenByModerators,

        @Schema(description = "How many wait for a place, at most 1000", example = "3")
        int waiting,

        @Schema(description = "What else the viewer has at that time, at most 20")
        List<ConflictView> conflicts) {

    static GroupTrainingView of(SeenGroupTraining seen, Map<AthleteId, String> names) {
        GroupTraining training = seen.training();
        return new GroupTrainingView(
                GroupTrainingSummary.of(seen),
                training.coOrganisers().stream().map(AthleteId::value).toList(),
                training.organisers().stream()
                        .map(athlete -> OrganiserView.of(athlete, names))
                        .toList(),
                training.seriesDay().orElse(null),
                training.details().description(),
                training.cancelReason(),
                (seen.organises() && training.hiddenByModerators()) ? true : null,
                seen.queue().waiting(),
                seen.conflicts().stream().map(ConflictView::of).toList());
    }

    /** Something else that the viewer has at that time. */
    @Schema(name = "GroupTrainingConflict")
    record ConflictView(
            Conflict.Kind kind,
            UUID id,

            @Schema(description = "Absent when the sport says enough") @Nullable
            String title,

            Sport sport,

            @Schema(
                    description = "By the clock of the group training's place",
                    type = "string",
                    example = "2026-12-05T08:00:00")
            LocalDateTime localStart,

            @Schema(description = "Planned for that day without a time of day")
            boolean anyTimeOfDay) {

        static ConflictView of(Conflict conflict) {
            return new ConflictView(
                    conflict.kind(),
                    conflict.id(),
                    conflict.title(),
                    conflict.sport(),
                    conflict.start(),
                    conflict.someTime());
        }
    }
}
