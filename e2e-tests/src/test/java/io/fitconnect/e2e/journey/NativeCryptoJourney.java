package io.fitconnect.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.e2e.client.PlatformClient;
import io.fitconnect.e2e.platform.OwnPlatform;
import java.net.URI;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class path and a packaged service find the native library by different ways, so this asks what was packaged. */
@OnPlatform
class NativeCryptoJourney {

    private final OwnPlatform platform;

    NativeCryptoJourney(OwnPlatform platform) {
        this.platform = platform;
    }

    @ParameterizedTest
    @EnabledOnOs(
            value = OS.LINUX,
            architectures = {"amd64", "aarch64"})
    @ValueSource(ints = {9080, 9081, 9082, 9083, 9085})
    void checksSignaturesByTheNativeProvider(int managementPort) {
        var management = new PlatformClient(URI.create("http://localhost:" + platform.port(managementPort)));

        assertThat(management.get("/actuator/prometheus").body())
                .containsPattern("\nfitconnect_crypto_native(\\{service=\"[a-z-]+\"})? 1\\.0\n");
    }
}
