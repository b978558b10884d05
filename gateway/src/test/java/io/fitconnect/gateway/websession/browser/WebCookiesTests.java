package io.fitconnect.gateway.websession.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.token.SecuritySettings;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class WebCookiesTests {

    @Test
    void areBoundToTheHostWithTls() {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/"));

        cookies("https://fitconnect.example").setSession(exchange, "value", Duration.ofDays(1));

        assertThat(exchange.getResponse().getHeaders().getFirst("Set-Cookie"))
                .startsWith("__Host-fitconnect-web=value; Path=/; Max-Age=86400;")
                .contains("; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void goBeforeARequestReachesAService() {
        HttpHeaders headers = new DefaultHttpHeaders();
        headers.add("Cookie", "a=b; fitconnect-web=x;fitconnect-web-sign-in-1=y");
        headers.add("Cookie", "fitconnect-session=z; fitconnect-web");

        cookies("http://localhost:8080").removeOwn(headers);

        assertThat(headers.getAll("Cookie")).containsExactly("a=b; fitconnect-session=z");
    }

    @Test
    void leaveNoEmptyHeader() {
        HttpHeaders headers = new DefaultHttpHeaders();
        headers.add("Cookie", "fitconnect-web=x");

        cookies("http://localhost:8080").removeOwn(headers);

        assertThat(headers.contains("Cookie")).isFalse();
    }

    private static WebCookies cookies(String issuer) {
        return new WebCookies(new PublicAddress(new SecuritySettings(
                issuer, URI.create("http://127.0.0.1:8081/oauth2/jwks"), "fitconnect-api", Duration.ofSeconds(10))));
    }
}
