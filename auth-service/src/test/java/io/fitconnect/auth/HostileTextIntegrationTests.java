package io.fitconnect.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.RawText;
import io.fitconnect.auth.testing.Wire;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that a database, a header or a decoder might choke on, at each parameter, cookie and header of the endpoints. */
@AuthServiceTest
class HostileTextIntegrationTests {

    private static final List<String> TEXTS = List.of(
            "%00",
            "a%00b",
            "%01%1b%7f",
            "a%0d%0aSet-Cookie:%20x=y",
            "%ED%A0%80",
            "%ED%B0%80%ED%A0%80",
            "%FF%FE",
            "%E2%80%AE%E2%80%8B",
            "%F0%9F%92%A9",
            "%",
            "x".repeat(10_000),
            "%D0%B6".repeat(1_500));

    private final House house;

    HostileTextIntegrationTests(House house) {
        this.house = house;
    }

    record Endpoint(String method, String path, List<String> parameters) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Endpoint> endpoints() {
        List<String> request = List.of(
                "client_id",
                "redirect_uri",
                "response_type",
                "scope",
                "state",
                "nonce",
                "prompt",
                "claims",
                "max_age",
                "id_token_hint",
                "login_hint",
                "ui_locales",
                "acr_values",
                "code_challenge",
                "request_uri",
                "resume");
        return Stream.of(
                new Endpoint("GET", "/oauth2/authorize", request),
                new Endpoint("POST", "/oauth2/authorize", request),
                new Endpoint(
                        "POST",
                        "/oauth2/token",
                        List.of("grant_type", "code", "refresh_token", "client_id", "client_secret", "code_verifier")),
                new Endpoint("POST", "/oauth2/revoke", List.of("token", "client_id", "token_type_hint")),
                new Endpoint("POST", "/oauth2/introspect", List.of("token", "client_id", "client_secret")),
                new Endpoint("GET", "/userinfo", List.of("access_token")),
                new Endpoint("POST", "/userinfo", List.of("access_token")),
                new Endpoint(
                        "GET",
                        "/connect/logout",
                        List.of("id_token_hint", "client_id", "post_logout_redirect_uri", "state")),
                new Endpoint("GET", "/login", List.of("resume", "lang", "outdated")),
                new Endpoint("POST", "/login", List.of("email", "password", "resume", "_csrf")),
                new Endpoint("GET", "/register", List.of("resume", "lang")),
                new Endpoint("POST", "/register", List.of("email", "displayName", "locale", "timeZone", "_csrf")),
                new Endpoint("GET", "/register/confirm", List.of("id", "token", "resume")),
                new Endpoint("POST", "/register/confirm", List.of("id", "token", "code", "_csrf")),
                new Endpoint("GET", "/recover", List.of("email", "resume")),
                new Endpoint("GET", "/recover/password", List.of("id", "token")),
                new Endpoint("GET", "/consent", List.of("state", "scope", "client_id")));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void answersWithoutAFaultOfItsOwn(Endpoint endpoint) {
        List<String> faults = new ArrayList<>();
        for (String parameter : endpoint.parameters()) {
            for (String text : TEXTS) {
                Answer answer = send(endpoint, parameter + "=" + text);
                if (answer.status() >= 500
                        || answer.headers().firstValue("Set-Cookie").orElse("").contains("x=y")) {
                    faults.add(
                            parameter + "=" + text.substring(0, Math.min(40, text.length())) + ": " + answer.status());
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "AA==", "AAAA", "fitconnect", "AGEAYgA=", "%00", "=", "\u00ff", "MTIzNDU2Nzg5MGFiY2RlZg=="})
    void takesACookieOfAnythingForNone(String value) {
        for (String path : List.of("/login", "/register", "/account", "/oauth2/authorize", "/consent?state=x")) {
            for (String cookie : List.of("fitconnect-session", "fitconnect-language", "fitconnect-device")) {
                int status = RawText.statusOf(house.port(), "GET", path, "", "Cookie: " + cookie + "=" + value);

                assertThat(status).as(path + " " + cookie).isBetween(200, 499);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b:secret",
                "\u0000:\u0000",
                "\ud800:x",
                "жж:жж",
                ":",
                "a",
                "%00:%00",
                "a%00:b",
                "%ED%A0%80:x"
            })
    void knowsNoClientOfSuchAName(String pair) {
        String header =
                "Authorization: Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));

        for (String path : List.of("/oauth2/token", "/oauth2/introspect", "/oauth2/revoke")) {
            assertThat(RawText.statusOf(house.port(), "POST", path, "grant_type=client_credentials&token=x", header))
                    .as(path)
                    .isBetween(400, 401);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization: Bearer \u0001",
                "Authorization: Bearer ....",
                "Authorization: \u00ff",
                "Accept-Language: \u00ff\u00fe",
                "Accept: \u0001/\u0002",
                "X-Forwarded-For: \u00ff, nonsense",
                "X-Forwarded-Proto: javascript",
                "X-Forwarded-Host: a b",
                "X-Forwarded-Host: [",
                "X-Forwarded-Port: x",
                "Forwarded: host=\"a b\"",
                "Forwarded: for=\"[::1\";host=%",
                "Origin: null",
                "User-Agent: \u00e4\u00f6"
            })
    void survivesSuchAHeader(String header) {
        for (String path : List.of("/login", "/userinfo", "/oauth2/authorize", "/api/v1/vendor-apps")) {
            assertThat(RawText.statusOf(house.port(), "GET", path, "", header))
                    .as(path)
                    .isBetween(200, 499);
        }
    }

    @Test
    void refusesAZeroByteInAPartOfAForm() {
        String part = "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\na\u0000b\r\n";
        String body = part.formatted("client_id") + part.formatted("state") + part.formatted("email") + "--b--\r\n";

        for (String path : List.of("/oauth2/authorize", "/oauth2/token", "/login", "/register", "/oauth2/revoke")) {
            assertThat(RawText.statusOf(
                            house.port(), "POST", path, body, "Content-Type: multipart/form-data; boundary=b"))
                    .as(path)
                    .isBetween(300, 499);
        }
    }

    @Test
    void answersHeadAsGet() {
        for (String path : List.of(
                "/.well-known/openid-configuration",
                "/.well-known/oauth-authorization-server",
                "/.well-known/oauth-protected-resource",
                "/oauth2/jwks",
                "/oauth2/authorize?client_id=nobody",
                "/connect/logout",
                "/connect/logout?id_token_hint=x")) {
            Wire wire = house.wire();
            Answer get = wire.get(path, "Accept", "text/html,application/json");
            Answer head = wire.head(path, "Accept", "text/html,application/json");

            assertThat(head.status()).as(path).isEqualTo(get.status());
            assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
            assertThat(head.header("Location")).isEqualTo(get.header("Location"));
            assertThat(head.body()).isEmpty();
        }
    }

    private Answer send(Endpoint endpoint, String encoded) {
        return endpoint.method().equals("GET")
                ? RawText.send(house.port(), "GET", endpoint.path() + "?" + encoded, "", "Accept: text/html")
                : RawText.send(
                        house.port(),
                        "POST",
                        endpoint.path(),
                        encoded,
                        "Accept: text/html",
                        "Content-Type: application/x-www-form-urlencoded");
    }
}
