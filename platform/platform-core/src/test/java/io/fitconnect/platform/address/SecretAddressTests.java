package io.fitconnect.platform.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretAddressTests {

    private final UUID opened = UUID.randomUUID();

    @Test
    void leadsToWhatItOpensByAnotherSecretEachTime() {
        SecretAddress address = SecretAddress.next(opened);

        SecretAddress read = SecretAddress.find(address.secret()).orElseThrow();

        assertThat(read.opened()).isEqualTo(opened);
        assertThat(read.digest()).isEqualTo(address.digest());
        assertThat(SecretAddress.next(opened).digest()).isNotEqualTo(address.digest());
    }

    @Test
    void isNotShown() {
        SecretAddress address = SecretAddress.next(opened);

        assertThat(address.toString()).doesNotContain(address.secret());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "../../etc/passwd",
                "AZqjvPq4fQ6vG6w1p1m1",
                "AZqjvPq4fQ6vG6w1p1m1xN8m3b7l0oQ2y9kT4sV6uX8zA1cE5gI7kM=="
            })
    void isNothingElse(String text) {
        assertThat(SecretAddress.find(text)).isEmpty();
    }
}
