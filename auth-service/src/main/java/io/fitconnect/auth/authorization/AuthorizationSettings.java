package io.fitconnect.auth.authorization;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long unfinished authorizations are kept.
 *
 * @param consentTimeout how long a person may look at the consent page
 */
@Validated
@ConfigurationProperties("fitconnect.auth.authorizations")
public record AuthorizationSettings(
        @NotNull @DefaultValue("30m") Duration consentTimeout) {}
