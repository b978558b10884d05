package io.fitconnect.platform.outgoing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How addresses that strangers gave are called.
 *
 * @param allowedHosts   hosts that may be called by plain http and at any address; for one's own machine, refused in production
 * @param connectTimeout how long a connection may take, without the look-up of the name
 * @param timeout        how long a call may take once its name is looked up, to the last byte of the answer
 * @param maxBody        the largest answer that is read
 * @param parallelism    calls at once in one process, and a quarter of it, rounded up, to one host
 */
@Validated
@ConfigurationProperties("fitconnect.outgoing")
public record OutgoingSettings(
        @DefaultValue Set<String> allowedHosts,

        @DefaultValue("2s") @NotNull @DurationMin(millis = 10)
        Duration connectTimeout,

        @DefaultValue("5s") @NotNull @DurationMin(millis = 10)
        Duration timeout,

        @DefaultValue("64KB") @NotNull DataSize maxBody,
        @DefaultValue("16") @Min(1) @Max(256) int parallelism) {

    public OutgoingSettings {
        allowedHosts = allowedHosts.stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        if (maxBody.toBytes() < 1 || maxBody.compareTo(DataSize.ofMegabytes(1)) > 0) {
            throw new IllegalArgumentException("fitconnect.outgoing.max-body is 1 byte to 1 MB");
        }
    }

    boolean isAllowed(String host) {
        return allowedHosts.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Refuses hosts that are exempt from the rules. */
    void requireNoneAllowed() {
        if (!allowedHosts.isEmpty()) {
            throw new IllegalStateException(
                    "fitconnect.outgoing.allowed-hosts is for one's own machine; production calls public addresses"
                            + " only");
        }
    }
}
