package io.fitconnect.profile.gear;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;

/**
 * How long items of a kind last, as published by others.
 *
 * @param lower  where items of the kind begin to be worn out
 * @param upper  what hardly any item of the kind outlives
 * @param source who published the figures, and where
 */
public record Lifespan(
        Measure measure,
        @Positive long lower,
        @Positive long upper,
        @NotBlank String source) {

    public Lifespan {
        if (lower > upper) {
            throw new IllegalArgumentException("A lifespan has its lower end below its upper end: " + lower);
        }
    }
}
