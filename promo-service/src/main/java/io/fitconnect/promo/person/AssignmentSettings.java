package io.fitconnect.promo.person;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How athletes are assigned to groups.
 *
 * @param key     at least 32 characters; it never changes, since with another one everyone would be assigned again
 * @param holdOut share of athletes who get neither advice nor campaigns
 */
@Validated
@ConfigurationProperties("fitconnect.assignment")
public record AssignmentSettings(
        @NotBlank String key,

        @DefaultValue("0.05") @DecimalMin("0") @DecimalMax("0.5")
        double holdOut) {

    public AssignmentSettings {
        if (key.getBytes(StandardCharsets.UTF_8).length < KeyedDraw.LEAST_KEY_BYTES) {
            throw new IllegalArgumentException(
                    "fitconnect.assignment.key: at least " + KeyedDraw.LEAST_KEY_BYTES + " characters");
        }
    }

    KeyedDraw draw() {
        return new KeyedDraw(key.getBytes(StandardCharsets.UTF_8));
    }

    /** Hides the key. */
    @Override
    public String toString() {
        return "AssignmentSettings[holdOut=" + holdOut + "]";
    }
}
