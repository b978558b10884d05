package io.fitconnect.auth.leaving;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How accounts are deleted by their owners.
 *
 * @param grace how long the owner may keep the account after all; laws allow a month for the erasure
 */
@Validated
@ConfigurationProperties("fitconnect.auth.leaving")
public record LeavingSettings(@NotNull @DefaultValue("14d") Duration grace) {

    private static final Duration SHORTEST = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(25);

    public LeavingSettings {
        if (grace.compareTo(SHORTEST) < 0 || grace.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("It takes 1 to 25 days");
        }
    }
}
