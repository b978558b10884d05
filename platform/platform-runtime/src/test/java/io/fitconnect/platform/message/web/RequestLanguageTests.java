package io.fitconnect.platform.message.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
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
    void isWhatTheClientShowsFirst() {
        request.addHeader("Accept-Language", "ru-RU,en;q=0.5");
        signIn("en"); // as a token says for minutes after the language was changed

        assertThat(RequestLanguage.of(request)).hasToString("ru");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"sl", "*", "not a language;;"})
    void isTheSettingOfThePersonWhenTheClientNamesNoneOfOurs(String acceptLanguage) {
        if (acceptLanguage != null) {
            request.addHeader("Accept-Language", acceptLanguage);
        }
        signIn("ru-RU");

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
