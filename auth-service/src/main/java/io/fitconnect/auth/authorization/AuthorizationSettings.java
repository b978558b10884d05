package io.fitconnect.auth.authorization;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long unfinished authorizations are kept, and how expired ones are removed.
 *
 * @param consentTimeout how long a person may look at the consent page
 * @param purgeBatch     rows removed in one transaction
 */
@Validated
@ConfigurationProperties("fitconnect.auth.authorizations")
public record AuthorizationSettings(
        @NotNull @DefaultValue("30m") Duration consentTimeout,
        @Min(1) @Max(10_000) @DefaultValue("500") int purgeBatch) {}
