package io.fitconnect.platform.security;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How verified tokens are remembered.
 *
 * @param size tokens at most, 0 to 1,000,000, about 3 kB each; 0 checks the signature of each request's token
 */
@Validated
@ConfigurationProperties("fitconnect.verified-tokens")
record VerifiedTokenSettings(
        @DefaultValue("4000") @Min(0) @Max(1_000_000) int size) {}
