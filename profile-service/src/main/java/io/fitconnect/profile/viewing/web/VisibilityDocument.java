package io.fitconnect.profile.viewing.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.profile.visibility.VisibilityChoices;
import io.fitconnect.profile.visibility.VisiblePart;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an athlete chooses; a part that is absent follows the default of the age. */
record VisibilityDocument(
        @Schema(
                description = "Name, picture and biography",
                allowableValues = {"only-me", "friends", "followers", "clubs", "everyone"},
                example = "everyone")
        @Nullable
        String profile,

        @Schema(
                description =
                        "What a new training takes of which nothing else is said, also a recorded one; trainings that"
                                + " are there keep what they have, but under 18 none is shown wider than this",
                allowableValues = {"only-me", "friends", "followers", "clubs", "everyone"},
                example = "friends")
        @Nullable
        String trainings,

        @Schema(
                description = "Where trainings took place, cut by privacy zones",
                allowableValues = {"only-me", "friends", "followers", "clubs", "everyone"},
                example = "friends")
        @Nullable
        String map,

        @Schema(
                description = "Heart rate",
                allowableValues = {"only-me", "friends", "followers", "clubs", "everyone"},
                example = "only-me")
        @Nullable
        String heartRate,

        @Schema(
                description = "Power",
                allowableValues = {"only-me", "friends", "followers", "clubs", "everyone"},
                example = "friends")
        @Nullable
        String power,

        @Schema(
                description = "The time of day of trainings",
                allowableValues = {"only-me", "friends", "followers", "clubs", "everyone"},
                example = "friends")
        @Nullable
        String startTime,

        @Schema(
                description = "Gear and its wear",
                allowableValues = {"only-me", "friends", "followers", "clubs", "everyone"},
                example = "friends")
        @Nullable
        String gear,

        @Schema(
                description = "Weight",
                allowableValues = {"only-me", "friends", "followers", "clubs", "everyone"},
                example = "only-me")
        @Nullable
        String body) {

    static VisibilityDocument of(VisibilityChoices choices) {
        return new VisibilityDocument(
                word(choices, VisiblePart.PROFILE),
                word(choices, VisiblePart.TRAININGS),
                word(choices, VisiblePart.MAP),
                word(choices, VisiblePart.HEART_RATE),
                word(choices, VisiblePart.POWER),
                word(choices, VisiblePart.START_TIME),
                word(choices, VisiblePart.GEAR),
                word(choices, VisiblePart.BODY));
    }

    VisibilityChoices toChoices() {
        Map<VisiblePart, Visibility> chosen = new EnumMap<>(VisiblePart.class);
        choose(chosen, VisiblePart.PROFILE, profile);
        choose(chosen, VisiblePart.TRAININGS, trainings);
        choose(chosen, VisiblePart.MAP, map);
        choose(chosen, VisiblePart.HEART_RATE, heartRate);
        choose(chosen, VisiblePart.POWER, power);
        choose(chosen, VisiblePart.START_TIME, startTime);
        choose(chosen, VisiblePart.GEAR, gear);
        choose(chosen, VisiblePart.BODY, body);
        return new VisibilityChoices(chosen);
    }

    private static @Nullable String word(VisibilityChoices choices, VisiblePart part) {
        Visibility chosen = choices.chosen().get(part);
        return chosen == null ? null : chosen.wireName();
    }

    private static void choose(Map<VisiblePart, Visibility> chosen, VisiblePart part, @Nullable String word) {
        if (word != null) {
            chosen.put(
                    part,
                    Visibility.find(word)
                            .orElseThrow(() -> InvalidValue.refuse(
                                    part.member(), "must be one of only-me, friends, followers, clubs, everyone")));
        }
    }
}
