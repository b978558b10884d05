package io.fitconnect.auth.session.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SessionCookiesTests {

    private final SessionCookies cookies = new SessionCookies();

    @Test
    void readsTheIdOfASession() {
        String id = UUID.randomUUID().toString();

        assertThat(cookies.readCookieValues(requestWith(id))).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0", "0190a1b2-0000-7000-8000-00000000000\0", "' or 1=1", "\ud83d\ude00", ""})
    void readsNoIdThatSpringSessionDoesNotGenerate(String presented) {
        assertThat(cookies.readCookieValues(requestWith(presented))).isEmpty();
    }

    private static MockHttpServletRequest requestWith(String value) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        String encoded = Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
        request.setCookies(new Cookie("fitconnect-session", encoded));
        return request;
    }
}
