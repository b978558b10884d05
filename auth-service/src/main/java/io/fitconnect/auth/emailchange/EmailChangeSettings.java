package io.fitconnect.auth.emailchange;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How addresses change.
 *
 * @param waitingTime how long the present address may stop a change that it does not agree to; the mail to it is good for a
 *     day longer than the longest
 */
@Validated
@ConfigurationProperties("fitconnect.auth.email-change")
public record EmailChangeSettings(
        @NotNull @DefaultValue("7d") Duration waitingTime) {

    private static final Duration SHORTEST = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(14);

    public EmailChangeSettings {
        if (waitingTime.compareTo(SHORTEST) < 0 || waitingTime.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("It takes 1 to 14 days");
        }
    }
}
