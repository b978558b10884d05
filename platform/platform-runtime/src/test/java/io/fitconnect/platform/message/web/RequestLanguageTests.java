package io.fitconnect.platform.message.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

class RequestLanguageTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isTheSettingOfThePersonFirst() {
        request.addHeader("Accept-Language", "en");
        signIn("ru-RU");

        assertThat(RequestLanguage.of(request)).hasToString("ru");
    }

    @Test
    void isWhatTheClientPrefersWhenTheSettingIsNotWrittenHere() {
        request.addHeader("Accept-Language", "ru");
        signIn("sl");

        assertThat(RequestLanguage.of(request)).hasToString("ru");
    }

    @Test
    void isEnglishWhateverTheMachineSpeaks() {
        assertThat(RequestLanguage.of(request)).hasToString("en");
    }

    private static void signIn(String locale) {
        Jwt token = Jwt.withTokenValue("token")
                .header("alg", "none")
                .claim("locale", locale)
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token));
    }
}
