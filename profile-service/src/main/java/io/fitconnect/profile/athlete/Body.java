package io.fitconnect.profile.athlete;

import io.fitconnect.platform.problem.InvalidValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an athlete's body; every part may be unknown.
 *
 * @param heightCentimeters 50 to 272
 * @param weightKilograms   10 to 500
 */
@Embeddable
public record Body(
        @Enumerated(EnumType.STRING) @Column(name = "sex") @Nullable
        Sex sex,

        @Column(name = "birth_date") @Nullable LocalDate birthDate,
        @Column(name = "height_centimeters") @Nullable Integer heightCentimeters,
        @Column(name = "weight_kilograms") @Nullable Double weightKilograms) {

    public static final Body UNKNOWN = new Body(null, null, null, null);
    public static final int MAX_AGE_YEARS = 120;

    private static final Limits HEIGHT = new Limits("heightCentimeters", 50, 272, "centimetres");
    private static final Limits WEIGHT = new Limits("weightKilograms", 10, 500, "kilograms");

    public Body {
        HEIGHT.require(heightCentimeters);
        WEIGHT.require(weightKilograms);
    }

    /** Refuses a birth that has not been, or was too long ago. */
    void requireBornBy(LocalDate today) {
        if (birthDate != null && (birthDate.isAfter(today) || birthDate.isBefore(today.minusYears(MAX_AGE_YEARS)))) {
            throw InvalidValue.refuse("birthDate", "must lie in the past " + MAX_AGE_YEARS + " years");
        }
    }
}
