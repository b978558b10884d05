package io.fitconnect.gateway.edge.target;

import io.fitconnect.platform.token.SecuritySettings;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/** Hosts as the settings would make them, for the tests of those who ask for them. */
public final class SampleHosts {

    private SampleHosts() {}

    public static ServedHosts serving(String host, String publicAddress) {
        SecuritySettings security = new SecuritySettings(
                publicAddress, URI.create("http://127.0.0.1/jwks"), "fitconnect-api", Duration.ZERO);
        return new ServedHosts(new HostSettings(Set.of(host)), security);
    }
}
