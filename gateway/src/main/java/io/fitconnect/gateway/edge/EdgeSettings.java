package io.fitconnect.gateway.edge;

import jakarta.validation.constraints.AssertTrue;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The clients' side of the gateway.
 *
 * @param trustedProxies addresses or CIDR ranges whose {@code X-Forwarded-*} headers are believed; empty means that
 *     clients connect directly
 * @param hosts names under which clients may ask beside that of the public address, without port
 * @param headTimeout within which a request head must have come, from its first byte on
 * @param idleTimeout after which a silent connection is closed; longer than a service may take to answer
 * @param streamIdleTimeout the same for a connection that carries a stream; longer than a stream may be silent
 */
@ConfigurationProperties("fitconnect.gateway.edge")
@Validated
record EdgeSettings(
        @DefaultValue List<String> trustedProxies,

        @DefaultValue({"localhost", "127.0.0.1", "[::1]"}) Set<String> hosts,

        @DefaultValue("10s") Duration headTimeout,
        @DefaultValue("75s") Duration idleTimeout,
        @DefaultValue("10m") Duration streamIdleTimeout) {

    @AssertTrue(message = "head-timeout must be positive")
    boolean isHeadBounded() {
        return !headTimeout.isNegative() && !headTimeout.isZero();
    }

    @AssertTrue(message = "hosts are names without scheme, port and path")
    boolean isListOfNames() {
        return hosts.stream().allMatch(host -> HostHeader.isAuthority(host) && HostHeader.port(host) == 0);
    }

    @AssertTrue(message = "idle-timeout must be at least 1 second, and stream-idle-timeout not shorter")
    boolean isPatient() {
        return idleTimeout.toSeconds() >= 1 && streamIdleTimeout.compareTo(idleTimeout) >= 0;
    }
}
