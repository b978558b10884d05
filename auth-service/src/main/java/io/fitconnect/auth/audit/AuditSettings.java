package io.fitconnect.auth.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the audit log of an account keeps.
 *
 * @param keep            how long an entry is kept; at least 30 days
 * @param failuresPerHour how many failures of one kind are kept of an hour, 1 to 1,000
 */
@Validated
@ConfigurationProperties("fitconnect.auth.audit")
public record AuditSettings(
        @NotNull @DefaultValue("365d") Duration keep,
        @Min(1) @Max(1_000) @DefaultValue("10") int failuresPerHour) {

    public AuditSettings {
        if (keep.toDays() < 30) {
            throw new IllegalArgumentException("fitconnect.auth.audit.keep is at least 30 days");
        }
    }
}
