package io.fitconnect.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.AuthServiceTest;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/** The token endpoint's own filters answer as those of the whole protocol do. */
@AuthServiceTest
class TokenSecurityIntegrationTests {

    private static final List<String> HEADERS =
            List.of("X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Content-Security-Policy");

    private final FilterChainProxy all;
    private final FilterChainProxy lean;
    private final FilterChainProxy protocol;

    TokenSecurityIntegrationTests(
            FilterChainProxy all,
            @Qualifier("tokenSecurityFilterChain") SecurityFilterChain lean,
            @Qualifier("protocolSecurityFilterChain") SecurityFilterChain protocol) {
        this.all = all;
        this.lean = new FilterChainProxy(lean);
        this.protocol = new FilterChainProxy(protocol);
    }

    @Test
    void areTheFirstThatMatch() {
        assertThat(all.getFilterChains().stream()
                        .filter(chain -> chain.matches(request("")))
                        .findFirst()
                        .orElseThrow()
                        .getFilters())
                .isEqualTo(lean.getFilterChains().get(0).getFilters())
                .extracting(filter -> filter.getClass().getSimpleName())
                .isEqualTo(TokenSecurity.NEEDED);
    }

    @TestFactory
    Stream<DynamicTest> refuseAlike() {
        return refused().entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    MockHttpServletResponse expected =
                            answer(protocol, row.getValue().get());
                    MockHttpServletResponse found = answer(lean, row.getValue().get());
                    assertThat(found.getStatus())
                            .isEqualTo(expected.getStatus())
                            .isIn(400, 401);
                    assertThat(found.getContentAsString()).isEqualTo(expected.getContentAsString());
                    assertThat(headersOf(found))
                            .isEqualTo(headersOf(expected))
                            .containsKeys(HEADERS.toArray(String[]::new));
                }));
    }

    /** A token proves no client, which the whole protocol's filters say in the words of a resource. */
    @ParameterizedTest
    @CsvSource({"Bearer nonsense, ''", "DPoP nonsense, ''", "Bearer nonsense, fitconnect-cli"})
    void takeNoTokenForAProofOfAClient(String authorization, String clientId) throws Exception {
        MockHttpServletRequest request = header(request("refresh_token"), "Authorization", authorization);
        request.addParameter("client_id", clientId);
        request.addParameter("refresh_token", "unknown");

        MockHttpServletResponse response = answer(lean, request);

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getContentAsString()).isEqualTo("{\"error\":\"invalid_client\"}");
        assertThat(response.getHeaderNames()).containsAll(HEADERS);
    }

    @Test
    void grantAlikeWithoutASession() throws Exception {
        for (FilterChainProxy chain : List.of(protocol, lean)) {
            MockHttpServletRequest request = basic("demo-tracker:demo-tracker-secret", "client_credentials");
            MockHttpServletResponse response = answer(chain, request);

            assertThat(response.getStatus()).isEqualTo(200);
            assertThat(JsonMapper.shared()
                            .readTree(response.getContentAsString())
                            .propertyNames())
                    .containsExactlyInAnyOrder("access_token", "token_type", "expires_in");
            assertThat(response.getHeader("Cache-Control")).contains("no-store");
            assertThat(response.getHeaderNames()).containsAll(HEADERS).doesNotContain("Set-Cookie");
            assertThat(request.getSession(false)).isNull();
        }
    }

    /** Each request is made twice, since reading changes it. */
    private static Map<String, Supplier<MockHttpServletRequest>> refused() {
        Map<String, Supplier<MockHttpServletRequest>> rows = new LinkedHashMap<>();
        String tracker = "demo-tracker:demo-tracker-secret";
        rows.put("no client", () -> request("client_credentials"));
        rows.put("unknown client", () -> basic("unknown:secret", "client_credentials"));
        rows.put("wrong secret", () -> basic("demo-tracker:wrong", "client_credentials"));
        rows.put("broken basic", () -> header(request("client_credentials"), "Authorization", "Basic %%%"));
        rows.put("control character in the name", () -> basic("demo\u0000tracker:x", "client_credentials"));
        rows.put(
                "two methods",
                () -> with(basic(tracker, "client_credentials"), "client_secret", "demo-tracker-secret"));
        rows.put(
                "public client's name alone", () -> with(request("client_credentials"), "client_id", "fitconnect-cli"));
        rows.put("confidential client's name alone", () -> with(request("refresh_token"), "client_id", "demo-tracker"));
        rows.put("assertion that is none", () -> assertion("nonsense"));
        rows.put(
                "assertion without a signature",
                () -> assertion("eyJhbGciOiJub25lIn0.eyJzdWIiOiJkZW1vLXRyYWNrZXIifQ."));
        rows.put("no grant", () -> basic(tracker, ""));
        rows.put("password grant", () -> basic(tracker, "password"));
        rows.put(
                "grant of another client",
                () -> basic("fitconnect-web:local-only-fitconnect-web", "client_credentials"));
        rows.put("scope of another client", () -> with(basic(tracker, "client_credentials"), "scope", "back-office"));
        rows.put("grant twice", () -> with(basic(tracker, "client_credentials"), "grant_type", "refresh_token"));
        rows.put("unknown code", () -> with(basic(tracker, "authorization_code"), "code", "unknown"));
        rows.put("no code", () -> basic(tracker, "authorization_code"));
        rows.put("unknown refresh token", () -> with(basic(tracker, "refresh_token"), "refresh_token", "unknown"));
        rows.put("unknown device code", () -> with(device(), "device_code", "unknown"));
        rows.put("no device code", TokenSecurityIntegrationTests::device);
        rows.put("broken proof", () -> header(basic(tracker, "client_credentials"), "DPoP", "nonsense"));
        rows.put("parameters in the query", () -> {
            MockHttpServletRequest request = basic(tracker, "client_credentials");
            request.setQueryString("grant_type=client_credentials");
            return request;
        });
        return rows;
    }

    private static MockHttpServletRequest device() {
        return basic("demo-tracker:demo-tracker-secret", "urn:ietf:params:oauth:grant-type:device_code");
    }

    private static MockHttpServletRequest assertion(String assertion) {
        return with(
                with(
                        request("client_credentials"),
                        "client_assertion_type",
                        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
                "client_assertion",
                assertion);
    }

    private static MockHttpServletRequest basic(String pair, String grant) {
        return header(
                request(grant),
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    private static MockHttpServletRequest request(String grant) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/oauth2/token");
        request.setServletPath("/oauth2/token");
        request.setServerPort(8080);
        request.setContentType("application/x-www-form-urlencoded");
        return grant.isEmpty() ? request : with(request, "grant_type", grant);
    }

    private static MockHttpServletRequest with(MockHttpServletRequest request, String name, String value) {
        request.addParameter(name, value);
        return request;
    }

    private static MockHttpServletRequest header(MockHttpServletRequest request, String name, String value) {
        request.addHeader(name, value);
        return request;
    }

    private static MockHttpServletResponse answer(FilterChainProxy chain, MockHttpServletRequest request)
            throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        chain.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static Map<String, List<String>> headersOf(MockHttpServletResponse response) {
        return response.getHeaderNames().stream().collect(Collectors.toMap(Function.identity(), response::getHeaders));
    }
}
