package io.fitconnect.auth.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ContentSecurityPolicyTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void keepsFormsHere() {
        assertThat(policy()).endsWith("form-action 'self'").contains("default-src 'none'", "frame-ancestors 'none'");
    }

    @ParameterizedTest
    @CsvSource({
        "https://app.example/callback?x=1, https://app.example",
        "HTTPS://app.example/callback, https://app.example",
        "Http://127.0.0.1:9999/callback, http://127.0.0.1:9999",
        "http://127.0.0.1:9999/callback, http://127.0.0.1:9999",
        "http://[::1]:9999/callback, http:",
        "io.fitconnect.app:/callback, io.fitconnect.app:",
    })
    void letsAFormLeadBackToTheApplication(String redirectUri, String source) {
        ContentSecurityPolicy.allowFormTarget(request, redirectUri);

        assertThat(policy()).endsWith("form-action 'self' " + source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/callback", "https:///x", "https://a.example/\r\nX: y", "https://a.example; script-src *"})
    void ignoresWhatIsNoAddress(String redirectUri) {
        ContentSecurityPolicy.allowFormTarget(request, redirectUri);

        assertThat(policy()).endsWith("form-action 'self'");
    }

    private String policy() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new ContentSecurityPolicy().writeHeaders(request, response);
        return String.valueOf(response.getHeader("Content-Security-Policy"));
    }
}
