package io.fitconnect.profile.viewing.web;

import io.fitconnect.profile.athlete.Athlete;
import io.fitconnect.profile.visibility.VisiblePart;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;

/** Who sees which part today: the athlete's choice, or the default of the age. */
record VisibilityView(
        @Schema(
                description = "Name, picture and biography",
                allowableValues = {"only-me", "friends", "followers", "clubs", "everyone"})
        String profile,

        @Schema(
                description = "Trainings that say nothing of their own",
                allowableValues = {"only-me", "friends", "followers", "clubs", "everyone"})
        String trainings,

        @Schema(
                description = "Where trainings took place, cut by privacy zones",
                allowableValues = {"only-me", "friends", "followers", "clubs", "everyone"})
        String map,

        @Schema(
                description = "Heart rate",
                allowableValues = {"only-me", "friends", "followers", "clubs", "everyone"})
        String heartRate,

        @Schema(
                description = "Power",
                allowableValues = {"only-me", "friends", "followers", "clubs", "everyone"})
        String power,

        @Schema(
                description = "The time of day of trainings",
                allowableValues = {"only-me", "friends", "followers", "clubs", "everyone"})
        String startTime,

        @Schema(
                description = "Gear and its wear",
                allowableValues = {"only-me", "friends", "followers", "clubs", "everyone"})
        String gear,

        @Schema(
                description = "Weight",
                allowableValues = {"only-me", "friends", "followers", "clubs", "everyone"})
        String body,

        @Schema(description = "The parts that the athlete chose; the others follow the default of the age")
        List<String> chosen) {

    static VisibilityView of(Athlete athlete) {
        return new VisibilityView(
                athlete.visibility(VisiblePart.PROFILE).wireName(),
                athlete.visibility(VisiblePart.TRAININGS).wireName(),
                athlete.visibility(VisiblePart.MAP).wireName(),
                athlete.visibility(VisiblePart.HEART_RATE).wireName(),
                athlete.visibility(VisiblePart.POWER).wireName(),
                athlete.visibility(VisiblePart.START_TIME).wireName(),
                athlete.visibility(VisiblePart.GEAR).wireName(),
                athlete.visibility(VisiblePart.BODY).wireName(),
                Arrays.stream(VisiblePart.values())
                        .filter(athlete.visibilityChoices().chosen()::containsKey)
                        .map(VisiblePart::member)
                        .toList());
    }
}
