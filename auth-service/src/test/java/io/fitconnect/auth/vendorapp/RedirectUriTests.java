package io.fitconnect.auth.vendorapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectUriTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tracker.example/callback",
                "https://tracker.example:8443/callback?tenant=1",
                "http://127.0.0.1/callback",
                "http://127.0.0.1:9999/callback",
                "http://[::1]/callback",
                "http://localhost:3000/callback",
                "https://tracker.example:65535/callback",
                "tracker.app:/callback",
                "com.example.tracker:/oauth/callback?x=1"
            })
    void takesHttpsAndOnesOwnMachine(String uri) {
        assertThat(new RedirectUri(uri).value()).isEqualTo(uri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://tracker.example/callback",
                "https://*.tracker.example/callback",
                "https://tracker.example/callback#fragment",
                "https://user:password@tracker.example/callback",
                "https:///callback",
                "javascript:alert(1)",
                "data:text/html,hello",
                "/callback",
                "https://a.example/cb,https://b.example/cb",
                "http://127.0.0.1.evil.example/callback",
                "http://localhost.evil.example/callback",
                "tracker:/callback",
                "myapp://callback",
                "tracker.app://callback/path",
                "tracker.app:callback",
                "io.fitconnect.app:/callback",
                "https://tracker.example:0/callback",
                "https://tracker.example:65536/callback",
                "https://tracker.example:/callback",
                "https://tracker.example:99999999999/callback",
                "https://tracker.example/ callback",
                "https://tracker.example/?iss=https://issuer.example",
                "https://tracker.example/?code=1&state=2",
                "https://tracker.example/?tenant=1&%63ode=2",
                "https://tracker.example/?ERROR",
                "tracker.app:/callback?state=1",
                "https://tracker.example/callback?x=\ud83c",
                "https://tr\u0430cker.example/callback",
                ""
            })
    void refusesWhereACodeCouldBeCaught(String uri) {
        assertThatThrownBy(() -> new RedirectUri(uri))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(VendorAppProblems.UNSAFE_REDIRECT_URI));
    }
}
