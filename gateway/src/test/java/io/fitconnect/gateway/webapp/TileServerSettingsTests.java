package io.fitconnect.gateway.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileServerSettingsTests {

    private static final String POLICY = "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'";

    @Test
    void opensThePolicyForPicturesOfItsOriginAlone() {
        TileServerSettings tiles =
                new TileServerSettings("https://tiles.example:8443/{z}/{x}/{y}.png?key=1", "© A survey");

        assertThat(tiles.allowedIn(POLICY))
                .isEqualTo("img-src 'self' https://tiles.example:8443 data: blob:; font-src 'self'; "
                        + "connect-src 'self' https://tiles.example:8443");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"null", "''"},
            nullValues = "null")
    void leavesTheAppItsOwnMap(String address) {
        TileServerSettings none = new TileServerSettings(address, null);

        assertThat(none.find()).isEmpty();
        assertThat(none.isUsable()).isTrue();
        assertThat(none.allowedIn(POLICY)).isEqualTo(POLICY);
    }

    @ParameterizedTest
    @CsvSource({
        "https://tiles.example/{z}/{x}/{y}.png, true",
        "http://localhost:9000/t/{y}/{x}/{z}, true",
        "https://tiles.example/{z}/{x}.png, false",
        "tiles.example/{z}/{x}/{y}.png, false",
        "'https://tiles.example; script-src */{z}/{x}/{y}', false",
    })
    void acceptsTheAddressOfATileOnly(String address, boolean isUsable) {
        assertThat(new TileServerSettings(address, null).isUsable()).isEqualTo(isUsable);
    }
}
