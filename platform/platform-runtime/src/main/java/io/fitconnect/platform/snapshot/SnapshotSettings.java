package io.fitconnect.platform.snapshot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How fast a snapshot is announced.
 *
 * @param pageSize aggregates in one transaction, 1 to 1,000
 * @param pause    between two pages, so that the relay keeps up and news does not wait behind the snapshot
 */
@Validated
@ConfigurationProperties("fitconnect.snapshot")
public record SnapshotSettings(
        @DefaultValue("200") @Min(1) @Max(1_000) int pageSize,

        @DefaultValue("200ms") @NotNull @DurationMin(millis = 0)
        Duration pause) {}
