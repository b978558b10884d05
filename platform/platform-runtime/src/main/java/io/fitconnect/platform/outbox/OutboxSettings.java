package io.fitconnect.platform.outbox;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How announcements are relayed.
 *
 * @param relay          whether this process relays (another may do it instead)
 * @param parallelism    lanes relayed at once, 1 to 16
 * @param batchSize      events taken from a lane at once, 1 to 5,000
 * @param pollInterval   how often lanes are looked through when nothing has woken the relay
 * @param sendTimeout    how long a batch may wait for Kafka's acknowledgements; others of its lane wait meanwhile
 * @param lease          how long a lane stays with a relay that has died; more than two send timeouts, in which Kafka has
 *                       got all that it will get from that relay
 * @param maxEventBytes  largest body that may be announced, in bytes of UTF-8
 */
@Validated
@ConfigurationProperties("fitconnect.outbox")
public record OutboxSettings(
        @DefaultValue("true") boolean relay,
        @DefaultValue("4") @Min(1) @Max(OutboxStore.LANES) int parallelism,
        @DefaultValue("500") @Min(1) @Max(5000) int batchSize,

        @DefaultValue("1s") @NotNull @DurationMin(millis = 1)
        Duration pollInterval,

        @DefaultValue("5s") @NotNull @DurationMin(millis = 100)
        Duration sendTimeout,

        @DefaultValue("15s") @NotNull Duration lease,
        @DefaultValue("900000") @Min(1024) int maxEventBytes) {

    @AssertTrue(message = "fitconnect.outbox.lease must be more than two send timeouts")
    boolean isLeaseLongEnough() {
        return lease.compareTo(sendTimeout.multipliedBy(2)) > 0;
    }
}
