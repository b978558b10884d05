package io.fitconnect.auth.client.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

class OneClientAuthenticationTests {

    private final OneClientAuthentication check = new OneClientAuthentication();
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/oauth2/token");

    @ParameterizedTest
    @CsvSource({"client_secret, s", "client_assertion, e.e.e"})
    void refusesASecondWayBesideBasic(String parameter, String value) {
        authenticate("shop:secret");
        request.addParameter(parameter, value);

        assertRefused("invalid_request");
    }

    @Test
    void refusesASecretBesideAnAssertion() {
        request.addParameter("client_secret", "s");
        request.addParameter("client_assertion", "e.e.e");

        assertRefused("invalid_request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "Shop", ""})
    void refusesTheNameOfAnotherClient(String named) {
        authenticate("shop:secret");
        request.addParameter("client_id", named);

        assertRefused("invalid_client");
    }

    @Test
    void refusesASecondName() {
        authenticate("shop:secret");
        request.addParameter("client_id", "shop", "gateway");

        assertRefused("invalid_client");
    }

    @ParameterizedTest
    @CsvSource({"shop:secret, shop", "a%3Ab%20c:secret, a:b c"})
    void letsAClientNameItself(String pair, String named) {
        authenticate(pair);
        request.addParameter("client_id", named);

        assertThat(check.convert(request)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic !", "Basic", "Basic ", "Bearer x", "Basic JTp4"})
    void leavesWhatIsMalformedToTheServer(String header) {
        request.addHeader("Authorization", header);
        request.addParameter("client_id", "shop");

        assertThat(check.convert(request)).isNull();
    }

    private void authenticate(String pair) {
        request.addHeader(
                "Authorization", "basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    private void assertRefused(String error) {
        assertThatThrownBy(() -> check.convert(request))
                .isInstanceOfSatisfying(
                        OAuth2AuthenticationException.class,
                        refusal -> assertThat(refusal.getError().getErrorCode()).isEqualTo(error));
    }
}
