package io.fitconnect.profile.athlete;

import io.fitconnect.platform.problem.InvalidValue;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the athlete tells of the body. Sensitive: shown to the athlete only, announced to two services at most, never logged. */
@Embeddable
public record Body(
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable Double heightCentimeters,
        @Nullable Double weightKilograms) {

    public static final int MIN_HEIGHT_CENTIMETERS = 50;
    public static final int MAX_HEIGHT_CENTIMETERS = 280;
    public static final int MIN_WEIGHT_KILOGRAMS = 20;
    public static final int MAX_WEIGHT_KILOGRAMS = 400;

    private static final int MAX_AGE_YEARS = 120;
    private static final Limits HEIGHT = new Limits(MIN_HEIGHT_CENTIMETERS, MAX_HEIGHT_CENTIMETERS, "centimetres");
    private static final Limits WEIGHT = new Limits(MIN_WEIGHT_KILOGRAMS, MAX_WEIGHT_KILOGRAMS, "kilograms");

    static final Body UNKNOWN = new Body(null, null, null, null); // after the limits that it is made by

    public Body {
        HEIGHT.require("heightCentimeters", heightCentimeters);
        WEIGHT.require("weightKilograms", weightKilograms);
    }

    /** Refuses a birth date in the future or more than a life ago. */
    void requireAliveOn(LocalDate today) {
        if (birthDate != null && !birthDate.isBefore(today)) {
            throw InvalidValue.refuse("birthDate", "must be in the past");
        }
        if (birthDate != null && birthDate.isBefore(today.minusYears(MAX_AGE_YEARS))) {
            throw InvalidValue.refuse("birthDate", "must be at most " + MAX_AGE_YEARS + " years ago");
        }
    }

    /** Says nothing, so that nothing gets into a log. */
    @Override
    public String toString() {
        return "Body[not shown]";
    }
}
