package io.fitconnect.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.e2e.client.PlatformClient;
import io.fitconnect.e2e.platform.OwnPlatform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnPlatform
class HeadersJourney {

    private final PlatformClient platform;

    HeadersJourney(OwnPlatform own) {
        this.platform = own.client();
    }

    /** Two of the same would leave it to each client where the answer ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/login", "/.well-known/openid-configuration", "/oauth2/jwks", "/docs", "/api/v1/trainings"})
    void frameAnAnswerOnce(String path) {
        var headers = platform.get(path).headers();

        assertThat(headers.allValues("Transfer-Encoding").size()
                        + headers.allValues("Content-Length").size())
                .isEqualTo(1);
        assertThat(headers.allValues("X-Request-Id")).hasSize(1);
    }
}
