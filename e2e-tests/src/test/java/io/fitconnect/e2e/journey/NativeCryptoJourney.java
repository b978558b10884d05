package io.fitconnect.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.e2e.platform.OwnPlatform;
import java.util.stream.IntStream;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    @MethodSource("managementPorts")
    void checksSignaturesByTheNativeProvider(int managementPort) {
        assertThat(ManagementPorts.metrics(platform, managementPort))
                .containsPattern("\nfitconnect_crypto_native(\\{service=\"[a-z-]+\"})? 1\\.0\n");
    }

    static IntStream managementPorts() {
        return ManagementPorts.usual()
                .filter(port -> port != ManagementPorts.SHOP); // it checks by the JDK, as a foreign system may
    }
}
