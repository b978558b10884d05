package io.fitconnect.gateway.edge;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The clients' side of the gateway.
 *
 * @param trustedProxies addresses or CIDR ranges whose {@code X-Forwarded-*} headers are believed; empty means that
 *     clients connect directly
 * @param hosts names under which clients may ask, without port; links that services build contain them
 * @param headTimeout within which a request head must have come, from its first byte on
 * @param idleTimeout after which a silent connection is closed; longer than a service may take to answer
 * @param streamIdleTimeout the same for a connection that carries a stream; longer than a stream may be silent
 */
@ConfigurationProperties("fitconnect.gateway.edge")
@Validated
record EdgeSettings(
        @DefaultValue List<String> trustedProxies,

        @DefaultValue({"localhost", "127.0.0.1", "[::1]"}) @NotEmpty
        Set<String> hosts,

        @DefaultValue("10s") Duration headTimeout,
        @DefaultValue("75s") Duration idleTimeout,
        @DefaultValue("10m") Duration streamIdleTimeout) {

    EdgeSettings {
        hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a valid authority names one of the hosts, under whatever port. */
    boolean serves(String authority) {
        int port = HostHeader.port(authority);
        String host = port == 0 ? authority : authority.substring(0, authority.lastIndexOf(':'));
        return hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    @AssertTrue(message = "head-timeout must be positive")
    boolean isHeadBounded() {
        return !headTimeout.isNegative() && !headTimeout.isZero();
    }

    @AssertTrue(message = "hosts are names without scheme, port and path")
    boolean areHostsNames() {
        return hosts.stream().allMatch(host -> HostHeader.isAuthority(host) && HostHeader.port(host) == 0);
    }

    @AssertTrue(message = "idle-timeout must be at least 1 second, and stream-idle-timeout not shorter")
    boolean isPatient() {
        return idleTimeout.toSeconds() >= 1 && streamIdleTimeout.compareTo(idleTimeout) >= 0;
    }
}
