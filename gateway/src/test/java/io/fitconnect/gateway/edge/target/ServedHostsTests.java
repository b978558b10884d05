package io.fitconnect.gateway.edge.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServedHostsTests {

    private final ServedHosts hosts = SampleHosts.serving("localhost", "https://fitconnect.example/sign-in");

    @ParameterizedTest
    @ValueSource(strings = {"fitconnect.example", "FitConnect.example:8443", "localhost", "localhost:8080"})
    void includeThePublicAddressAndTheSettingsUnderAnyPort(String authority) {
        assertThat(hosts.include(authority)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "fitconnect.example.evil.example", "example", "127.0.0.1"})
    void includeNoOther(String authority) {
        assertThat(hosts.include(authority)).isFalse();
    }
}
