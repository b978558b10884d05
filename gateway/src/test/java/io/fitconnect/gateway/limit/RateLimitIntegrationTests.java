package io.fitconnect.gateway.limit;

import static io.fitconnect.gateway.testing.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.gateway.testing.RawClient;
import io.fitconnect.gateway.testing.RunningGateway;
import io.fitconnect.gateway.testing.Tokens;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitIntegrationTests {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with(
            "fitconnect.gateway.edge.trusted-proxies=127.0.0.1",
            "fitconnect.gateway.limits.rates.caller.burst=4",
            "fitconnect.gateway.limits.rates.caller.per-second=0.2",
            "fitconnect.gateway.limits.rates.sign-in.burst=2",
            "fitconnect.gateway.limits.rates.sign-in.per-second=0.1",
            "fitconnect.gateway.limits.rates.token.burst=5",
            "fitconnect.gateway.limits.rates.token.per-second=0.1",
            "fitconnect.gateway.limits.rates.anonymous.burst=3",
            "fitconnect.gateway.limits.rates.anonymous.per-second=0.1",
            "fitconnect.gateway.limits.rates.invalid-token.burst=2",
            "fitconnect.gateway.limits.rates.invalid-token.per-second=0.1");

    @Test
    void limitsAnAthleteInOneAppAcrossTokens() {
        for (int i = 0; i < 4; i++) {
            assertThat(get("a", "app-1").statusCode()).isEqualTo(200);
        }
        assertThatProblem(get("a", "app-1"))
                .is(429, "too-many-requests")
                .hasHeader("Retry-After", "5")
                .hasHeader("RateLimit-Policy", "\"caller\";q=4;w=20")
                .hasHeader("RateLimit", "\"caller\";r=0;t=5");
        assertThat(get("a", "app-2").statusCode()).isEqualTo(200);
        assertThat(get("b", "app-1").statusCode()).isEqualTo(200);
        assertThat(gateway.management("/actuator/prometheus").body())
                .contains("fitconnect_gateway_rate_limited_total{kind=\"caller\"} 1.0");
    }

    @Test
    void warnsWhenHalfOfTheBurstIsUsed() {
        assertThat(get("c", "app").headers().firstValue("RateLimit")).isEmpty();
        assertThat(get("c", "app").headers().firstValue("RateLimit")).isEmpty();
        assertThat(get("c", "app").headers().firstValue("RateLimit"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("\"caller\";r=1;"));
    }

    @Test
    void limitsSigningInByAddress() {
        assertThat(post("/login", "192.0.2.1")).isEqualTo(200);
        assertThat(post("/oauth2/par", "192.0.2.1")).isEqualTo(200);
        assertThat(post("/register", "192.0.2.1")).isEqualTo(429);
        assertThat(post("/register", "192.0.2.2")).isEqualTo(200);
        assertThat(RawClient.status(page("192.0.2.1"))).isEqualTo(200);
    }

    @Test
    void limitsTheTokensOfAnAddressApartFromItsSignIns() {
        assertThat(post("/login", "192.0.2.8")).isEqualTo(200);
        assertThat(post("/login", "192.0.2.8")).isEqualTo(200);
        for (int i = 0; i < 5; i++) {
            assertThat(post("/oauth2/token", "192.0.2.8")).isEqualTo(200);
        }
        assertThat(post("/oauth2/token", "192.0.2.8")).isEqualTo(429);
        assertThat(RawClient.status(page("192.0.2.8"))).isEqualTo(200);
    }

    @Test
    void limitsOtherOpenPagesByAddress() {
        for (int i = 0; i < 3; i++) {
            assertThat(RawClient.status(page("192.0.2.3"))).isEqualTo(200);
        }
        String refused = page("192.0.2.3");
        assertThat(RawClient.status(refused)).isEqualTo(429);
        assertThat(refused).contains("Retry-After: 10");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /app/sign-in,             192.0.2.31, ''",
        "GET,  /app/callback,            192.0.2.32, ''",
        "POST, /app/back-channel-logout, 192.0.2.33, ''",
        "GET,  /api/v1/trainings,        192.0.2.34, fitconnect-web=nonsense"
    })
    void limitsWhatAWebSessionAnswersToStrangers(String method, String path, String address, String cookie) {
        for (int i = 0; i < 3; i++) {
            assertThat(stranger(method, path, address, cookie)).isNotEqualTo(429);
        }
        assertThat(stranger(method, path, address, cookie)).isEqualTo(429);
    }

    @Test
    void looksAtNoMoreTokensOfAnAddressThatSentForgedOnes() {
        assertThat(withToken(forged("ec-1"), "192.0.2.4")).isEqualTo(401);
        assertThat(withToken(forged("ec-9"), "192.0.2.4")).isEqualTo(401);
        assertThat(withToken(token("d", "app"), "192.0.2.4")).isEqualTo(429);
        assertThat(withToken(token("d", "app"), "192.0.2.5")).isEqualTo(200);
    }

    @Test
    void servesAKnownTokenAlsoFromABadAddress() {
        String known = token("e", "app");
        assertThat(withToken(known, "192.0.2.6")).isEqualTo(200);
        assertThat(withToken(forged("ec-1"), "192.0.2.6")).isEqualTo(401);
        assertThat(withToken(forged("ec-1"), "192.0.2.6")).isEqualTo(401);
        assertThat(withToken(known, "192.0.2.6")).isEqualTo(200);
    }

    @Test
    void countsATokenThatWasRefusedWithoutACheckAsNone() {
        String expired = Tokens.es256(claims -> claims.expirationTime(Date.from(Instant.EPOCH)));
        assertThat(withoutToken("192.0.2.7")).isEqualTo(401);
        assertThat(withToken(expired, "192.0.2.7")).isEqualTo(401);
        assertThat(withToken("x.y.z", "192.0.2.7")).isEqualTo(401);
        assertThat(withoutToken("192.0.2.7")).isEqualTo(429);
        assertThat(withToken(expired, "192.0.2.7")).isEqualTo(429);
        assertThat(RawClient.status(page("192.0.2.7"))).isEqualTo(429);
        assertThat(withToken(token("f", "app"), "192.0.2.7")).isEqualTo(200);
    }

    private static java.net.http.HttpResponse<String> get(String subject, String client) {
        return gateway.get("/api/v1/trainings", token(subject, client));
    }

    private static String token(String subject, String client) {
        return Tokens.es256(claims -> claims.subject(subject).claim("client_id", client));
    }

    /** A token that names a known key and is signed by another one. */
    private static String forged(String keyId) {
        return Tokens.signed(Tokens.ec(keyId), keyId, claims -> claims);
    }

    private static int post(String path, String address) {
        return gateway.send(gateway.request(path)
                        .header("X-Forwarded-For", address)
                        .POST(HttpRequest.BodyPublishers.ofString("a=b")))
                .statusCode();
    }

    private static int stranger(String method, String path, String address, String cookie) {
        HttpRequest.Builder request =
                gateway.request(path).header("X-Forwarded-For", address).header("Cookie", "a=b; " + cookie);
        return gateway.send(request.header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method, HttpRequest.BodyPublishers.noBody()))
                .statusCode();
    }

    private static String page(String address) {
        return RawClient.get(gateway.port(), "/login", "X-Forwarded-For: " + address);
    }

    private static int withoutToken(String address) {
        return gateway.send(gateway.request("/api/v1/trainings").header("X-Forwarded-For", address))
                .statusCode();
    }

    private static int withToken(String token, String address) {
        return gateway.send(gateway.withToken("/api/v1/trainings", token).header("X-Forwarded-For", address))
                .statusCode();
    }
}
