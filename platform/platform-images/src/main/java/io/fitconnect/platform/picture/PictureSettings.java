package io.fitconnect.platform.picture;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What a service spends on pictures.
 *
 * @param maxFileSize   the largest file that is taken
 * @param atOnce        how many are decoded at the same time; each takes up to 130 MB of heap
 * @param longestWait   how long an upload waits for its turn before it is answered 503
 * @param uploadTimeout how long an upload may take, from its first byte to its row
 */
@Validated
@ConfigurationProperties("fitconnect.pictures")
public record PictureSettings(
        @DefaultValue("20MB") @NotNull DataSize maxFileSize,
        @DefaultValue("1") @Min(1) @Max(16) int atOnce,
        @DefaultValue("20s") @NotNull Duration longestWait,
        @DefaultValue("1h") @NotNull Duration uploadTimeout) {}
