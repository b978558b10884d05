package io.fitconnect.gateway.edge.connection;

import jakarta.validation.constraints.AssertTrue;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a client's connection may be slow or silent.
 *
 * @param headTimeout within which a request head must have come, from its first byte on; and the rest of a body whose answer was
 *     given early
 * @param idleTimeout after which a silent connection is closed; longer than a service may take to answer
 * @param streamIdleTimeout the same for a connection that carries a stream; longer than a stream may be silent
 */
@ConfigurationProperties("fitconnect.gateway.edge")
@Validated
record ConnectionSettings(
        @DefaultValue("10s") Duration headTimeout,
        @DefaultValue("75s") Duration idleTimeout,
        @DefaultValue("10m") Duration streamIdleTimeout) {

    @AssertTrue(message = "head-timeout must be positive")
    boolean isHeadBounded() {
        return !headTimeout.isNegative() && !headTimeout.isZero();
    }

    @AssertTrue(message = "idle-timeout must be at least 1 second, and stream-idle-timeout not shorter")
    boolean isTimed() {
        return idleTimeout.toSeconds() >= 1 && streamIdleTimeout.compareTo(idleTimeout) >= 0;
    }
}
