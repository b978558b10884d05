package io.fitconnect.platform.management;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.problem.Refusal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManagementAccessTests {

    private static final String OWN = "localhost:9081";
    private static final String HERE = "127.0.0.1";

    private final ManagementAccess access = new ManagementAccess("auth-service");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LocalHost:9081",
                "127.0.0.1:9081",
                "10.1.2.3:9081",
                "[::1]:9081",
                "[fd00::12]",
                "auth-service:9081"
            })
    void takesItsAddressAndItsNames(String host) throws UnknownHostException {
        assertThat(refusal("GET", host, null, null, "10.9.8.7")).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "evil.example",
                "evil.example:9081",
                "127.0.0.1.evil.example",
                "localhost.evil.example:9081",
                "auth-service.evil.example",
                "other-service:9081",
                "localhost:9081.evil.example",
                "1.2.3",
                "[evil]"
            })
    void refusesNamesOfOthers(@Nullable String host) throws UnknownHostException {
        assertThat(refusal("GET", host, null, null, HERE)).hasValue(421);
    }

    @ParameterizedTest
    @CsvSource({
        "http://evil.example,",
        "null,",
        "http://localhost:8080,",
        "https://localhost:9081,",
        ",cross-site",
        ",same-site"
    })
    void refusesPagesOfOtherSites(@Nullable String origin, @Nullable String fetchSite) throws UnknownHostException {
        assertThat(refusal("GET", OWN, origin, fetchSite, HERE)).hasValue(403);
        assertThat(refusal("POST", OWN, origin, fetchSite, HERE)).hasValue(403);
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:9081,same-origin", ",none"})
    void letsABrowserOnTheMachineLook(@Nullable String origin, String fetchSite) throws UnknownHostException {
        assertThat(refusal("GET", OWN, origin, fetchSite, HERE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void takesChangesFromTheMachineItselfOnly(String method) throws UnknownHostException {
        assertThat(refusal(method, OWN, null, null, "127.0.0.1")).isEmpty();
        assertThat(refusal(method, OWN, null, null, "::1")).isEmpty();
        assertThat(refusal(method, "10.1.2.3:9081", null, null, "10.9.8.7")).hasValue(403);
    }

    private Optional<Integer> refusal(
            String method, @Nullable String host, @Nullable String origin, @Nullable String fetchSite, String sender)
            throws UnknownHostException {
        return access.findRefusal(new ManagementRequest(method, host, origin, fetchSite, InetAddress.getByName(sender)))
                .map(Refusal::type)
                .map(type -> type.status().value());
    }
}
