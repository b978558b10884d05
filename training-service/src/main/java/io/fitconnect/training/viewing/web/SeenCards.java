package io.fitconnect.training.viewing.web;

import io.fitconnect.training.viewing.TrainingCard;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Trainings of several athletes as the viewer sees them; what the viewer may not see is left out. */
record SeenCards(List<SeenCard> items) {

    static SeenCards of(List<TrainingCard> cards, Locale locale) {
        return new SeenCards(
                cards.stream().map(card -> SeenCard.of(card, locale)).toList());
    }

    /** One of them. */
    record SeenCard(
            SeenSummary training,

            @Schema(
                    description =
                            "Whether the training itself, at /api/v1/athletes/{athleteId}/trainings/{id}, shows a track")
            boolean hasMap,

            @Schema(description = "Its first photo, at …/photos/{photoId}/small below the training; absent without one")
            @Nullable
            UUID photoId) {

        static SeenCard of(TrainingCard card, Locale locale) {
            return new SeenCard(
                    SeenSummary.of(card.training(), locale),
                    card.hasMap(),
                    card.photo().orElse(null));
        }
    }
}
