package io.fitconnect.integration.correction.web;

import io.fitconnect.integration.correction.Wish;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What an athlete asks for. */
@Schema(name = "CorrectionRequest")
record CorrectionDocument(
        @Schema(allowableValues = {"crop", "split", "distance"}) @NotNull
        String kind,

        @Schema(description = "Of a crop: the first moment to keep, in seconds as the streams count them") @Nullable
        Double fromSeconds,

        @Schema(description = "Of a crop: the last moment to keep") @Nullable
        Double toSeconds,

        @Schema(description = "Of a split: where the second training begins") @Nullable
        Double atSeconds,

        @Schema(description = "Of a distance: how far it was, more than 0 and at most 2,000,000") @Nullable
        Double distanceMeters) {

    private static final double MOST_SECONDS = 2_000_000;
    private static final double MOST_METERS = 2_000_000;

    Wish toWish() {
        return switch (kind) {
            case "crop" -> new Wish.Crop(millis("fromSeconds", fromSeconds), millis("toSeconds", toSeconds));
            case "split" -> new Wish.Split(millis("atSeconds", atSeconds));
            case "distance" -> new Wish.Distance(meters());
            default -> throw refusal("kind must be crop, split or distance, not '" + kind + "'.");
        };
    }

    private static long millis(String member, @Nullable Double seconds) {
        if (seconds == null || !(Math.abs(seconds) <= MOST_SECONDS)) {
            throw refusal(member + " must be given, in seconds from the start of the recording.");
        }
        return Math.round(seconds * 1_000);
    }

    private double meters() {
        if (distanceMeters == null || !(distanceMeters > 0 && distanceMeters <= MOST_METERS)) {
            throw refusal("distanceMeters must be given, more than 0 and at most 2000000.");
        }
        return distanceMeters;
    }

    private static Refusal refusal(String sentence) {
        return new Refusal(CommonProblems.INVALID_REQUEST, sentence);
    }
}
