package io.fitconnect.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignInBucketTests {

    private static final String ANNA = "anna@example.com";
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void tellsAccountsAndAddressesApart() {
        assertThat(SignInBucket.ofPair(ANNA, "192.0.2.1"))
                .isNotEqualTo(SignInBucket.ofPair("boris@example.com", "192.0.2.1"))
                .isNotEqualTo(SignInBucket.ofPair(ANNA, "192.0.2.2"));
    }

    @Test
    void takesAnIpv6NetworkForOneAddress() {
        assertThat(SignInBucket.ofPair(ANNA, "2001:db8:1:2::1"))
                .isEqualTo(SignInBucket.ofPair(ANNA, "2001:0db8:0001:0002:ffff:ffff:ffff:ffff"))
                .isEqualTo(SignInBucket.ofPair(ANNA, "[2001:db8:1:2::3]"))
                .isNotEqualTo(SignInBucket.ofPair(ANNA, "2001:db8:1:3::1"));
    }

    @Test
    void namesTheWiderNetworksToo() {
        List<String> one = networks("2001:db8:1:201::1");

        assertThat(one).hasSize(3);
        assertThat(networks("2001:db8:1:2ff::1"))
                .as("the same /56")
                .endsWith(one.get(1), one.get(2))
                .doesNotContain(one.get(0));
        assertThat(networks("2001:db8:1:3ff::1"))
                .as("the same /48")
                .endsWith(one.get(2))
                .doesNotContain(one.get(1));
        assertThat(networks("2001:db8:2:201::1")).doesNotContainAnyElementsOf(one);
    }

    @Test
    void namesTheWiderNetworkOfIpv4() {
        List<String> one = networks("192.0.2.1");

        assertThat(one).hasSize(2);
        assertThat(networks("192.0.2.77")).endsWith(one.get(1)).doesNotContain(one.get(0));
        assertThat(networks("192.0.3.1")).doesNotContainAnyElementsOf(one);
        assertThat(networks("::ffff:192.0.2.1"))
                .as("the same address within IPv6")
                .isEqualTo(one);
    }

    @Test
    void namesNetworksDifferentlyInEachPeriod() {
        assertThat(networks("192.0.2.1"))
                .doesNotContainAnyElementsOf(SignInBucket.ofNetworks("192.0.2.1", NOON.plus(HOUR), HOUR));
    }

    @Test
    void neverAsksANameServer() {
        assertThat(networks("evil.example:80")).isNotEqualTo(networks("evil.example:81"));
        assertThat(networks("evil.example")).hasSize(1);
    }

    @Test
    void hidesWhatItIsMadeOf() {
        assertThat(SignInBucket.ofPair(ANNA, "192.0.2.1")).doesNotContain("anna", "192");
    }

    private static List<String> networks(String address) {
        return SignInBucket.ofNetworks(address, NOON, HOUR);
    }
}
