package io.fitconnect.e2e.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CookieJarTests {

    private static final URI HOME = URI.create("http://localhost:8080/");

    private final CookieJar jar = new CookieJar();

    @Test
    void returnsWhatWasSetAlsoWhenItIsSecure() {
        set("SESSION=abc; Path=/; Secure; HttpOnly; SameSite=Lax");

        assertThat(jar.get(HOME, Map.of())).isEqualTo(Map.of("Cookie", List.of("SESSION=abc")));
    }

    @Test
    void keepsTheLastValueAndForgetsWhatEnds() {
        set("SESSION=abc; Path=/");
        set("XSRF=1; Path=/");
        set("SESSION=def; Path=/");
        set("XSRF=; Max-Age=0; Path=/");

        assertThat(jar.get(HOME, Map.of())).isEqualTo(Map.of("Cookie", List.of("SESSION=def")));
    }

    private void set(String header) {
        jar.put(HOME, Map.of("set-cookie", List.of(header)));
    }
}
