package io.fitconnect.integration.imports;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What is taken, and how long it is kept.
 *
 * @param maxFileSize       of a file as it is sent, packed or not
 * @param uploadTimeout     after which bytes without an acknowledged import are erased
 * @param refusedRetention  how long the bytes of a refused file are kept, for support and for a better reader
 * @param refusalStands     how long a refused content is answered with its refusal; later it is decoded again
 */
@Validated
@ConfigurationProperties("fitconnect.imports")
public record ImportSettings(
        @DefaultValue("25MB") @NotNull DataSize maxFileSize,
        @DefaultValue("1h") @NotNull Duration uploadTimeout,
        @DefaultValue("30d") @NotNull Duration refusedRetention,
        @DefaultValue("1d") @NotNull Duration refusalStands) {}
