package io.fitconnect.auth.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoarseNetworkTests {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.77, 203.0.113.0/24",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1::/48",
        "[2001:db8:1:2:3:4:5:6], 2001:db8:1::/48",
        "2001:db8::1, 2001:db8::/48",
        "fe80::1%eth0, fe80::/48",
        "::ffff:203.0.113.77, 203.0.113.0/24",
        "::1, 0::/48",
        "localhost, ''",
        "example.com, ''",
        "999.1.1.1, ''",
        "'', ''"
    })
    void namesTheNetworkAndNeverTheAddress(String address, String network) {
        assertThat(CoarseNetwork.of(address)).isEqualTo(network);
    }
}
