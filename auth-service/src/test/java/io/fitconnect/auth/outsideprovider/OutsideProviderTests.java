package io.fitconnect.auth.outsideprovider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideProviderTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"http://idp.example/token", "ftp://idp.example/token", "http://localhost.idp.example/token"})
    void isCalledUnderTlsOnly(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provider("secret", URI.create(address)))
                .withMessageContaining("https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://idp.example/token", "http://localhost:9000/token", "http://127.0.0.1:9000/token"})
    void mayRunOnTheSameMachine(String address) {
        assertThat(provider("secret", URI.create(address)).tokenUri()).isEqualTo(URI.create(address));
    }

    @Test
    void hasASecretThatItDoesNotShow() {
        URI address = URI.create("https://idp.example/token");

        assertThatIllegalArgumentException().isThrownBy(() -> provider(" ", address));
        assertThat(provider("top-secret", address)).hasToString("OutsideProvider[Elsewhere]");
    }

    private static OutsideProvider provider(String secret, URI tokens) {
        return new OutsideProvider(
                "Elsewhere",
                "https://idp.example",
                "client",
                secret,
                URI.create("https://idp.example/authorize"),
                tokens,
                URI.create("https://idp.example/keys"),
                List.of("openid"),
                false);
    }
}
