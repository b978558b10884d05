package io.fitconnect.platform.purge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How rows are purged.
 *
 * @param batch rows removed in one transaction, 1 to 10,000
 */
@Validated
@ConfigurationProperties("fitconnect.purge")
public record PurgeSettings(
        @DefaultValue("500") @Min(1) @Max(10_000) int batch) {}
