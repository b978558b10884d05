package io.fitconnect.gateway.websession.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app/",
                "/app/diary",
                "/app/diary/2?week=2&sport=run",
                "/app/caf%C3%A9",
                "/app/diary?from=1..2&next=%2Fx//y"
            })
    void keepsPathsOfTheWebApp(String path) {
        assertThat(ReturnPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/account",
                "/apples",
                "https://evil.example/app/",
                "//evil.example/app/",
                "/\\evil.example",
                "\\\\evil.example",
                "/app/\\evil.example",
                "/app//evil.example",
                "/app/../oauth2/authorize",
                "/app/./x",
                "/app/%2e%2e/oauth2/authorize",
                "/app/.%2E/oauth2/authorize",
                "/app/%2f%2fevil.example",
                "/app/%5cevil.example",
                "/app/%0d%0aSet-Cookie:a",
                "/app/%zz",
                "/app/%",
                "/app/?%",
                "javascript:alert(1)",
                "/app/\r\nSet-Cookie: a=b",
                "/app/ ",
                "/app/#x",
                "/app/<script>",
                "/app/\u0000",
                "/app/sign-in",
                "/app/sign-in?silent=yes",
                "/app/sign-out",
                "/app/callback?code=x",
                " /app/"
            })
    void leadsToTheStartInstead(String path) {
        assertThat(ReturnPath.of(path)).isEqualTo("/app/");
    }

    @Test
    void leadsToTheStartWithoutAWishOrWithALongOne() {
        assertThat(ReturnPath.of(null)).isEqualTo("/app/");
        assertThat(ReturnPath.of("/app/" + "a".repeat(600))).isEqualTo("/app/");
    }

    @Test
    void addsAParameter() {
        assertThat(ReturnPath.with("/app/", "silent", "no")).isEqualTo("/app/?silent=no");
        assertThat(ReturnPath.with("/app/?a=b", "silent", "no")).isEqualTo("/app/?a=b&silent=no");
    }
}
