package io.fitconnect.gateway.edge.target;

import jakarta.validation.constraints.AssertTrue;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Host names that the gateway serves.
 *
 * @param hosts names under which clients may ask beside that of the public address, without port
 */
@ConfigurationProperties("fitconnect.gateway.edge")
@Validated
record HostSettings(
        @DefaultValue({"localhost", "127.0.0.1", "[::1]"}) Set<String> hosts) {

    @AssertTrue(message = "hosts are names without scheme, port and path")
    boolean isListOfNames() {
        return hosts.stream().allMatch(host -> HostHeader.isAuthority(host) && HostHeader.port(host) == 0);
    }
}
