package io.fitconnect.gateway.upstream;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Connections to the services and when to give up on one.
 *
 * @param connectTimeout longest wait for a connection
 * @param responseTimeout longest wait for the head of an answer, and longest silence within its body
 * @param streamIdle longest silence within the answer of a stream
 * @param acquireTimeout longest wait for a free connection
 * @param maxConnections of ordinary requests, per service and event loop
 * @param maxStreams per service and event loop, on connections of their own
 * @param maxIdleTime must be shorter than the services keep idle connections
 * @param maxLifeTime after which a connection is replaced, so that new instances get their share
 * @param failureRate percentage of failed requests that opens the breaker
 * @param window requests that the breaker judges by
 * @param openFor how long an open breaker refuses before it tries again
 */
@ConfigurationProperties("fitconnect.gateway.upstream")
@Validated
record UpstreamSettings(
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("30s") Duration responseTimeout,
        @DefaultValue("5m") Duration streamIdle,
        @DefaultValue("2s") Duration acquireTimeout,
        @DefaultValue("256") @Positive int maxConnections,
        @DefaultValue("10000") @Positive int maxStreams,
        @DefaultValue("15s") Duration maxIdleTime,
        @DefaultValue("5m") Duration maxLifeTime,
        @DefaultValue("50") @Min(1) @Max(100) int failureRate,
        @DefaultValue("50") @Min(10) int window,
        @DefaultValue("2s") Duration openFor) {

    @AssertTrue(message = "upstream durations must be positive")
    boolean isPositive() {
        return Stream.of(connectTimeout, responseTimeout, streamIdle, acquireTimeout, maxIdleTime, maxLifeTime, openFor)
                .noneMatch(duration -> duration.isNegative() || duration.isZero());
    }
}
