package io.fitconnect.gateway.cors;

import static io.fitconnect.gateway.testing.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.gateway.testing.RawClient;
import io.fitconnect.gateway.testing.RunningGateway;
import io.fitconnect.gateway.testing.Tokens;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CorsIntegrationTests {

    private static final String WEB = "http://localhost:5173";

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with();

    @Test
    void answersAPreflightWithoutAToken() {
        String answer = preflight("/api/v1/trainings", WEB, "PATCH", "authorization,if-match,content-type");
        assertThat(RawClient.status(answer)).isEqualTo(204);
        assertThat(answer)
                .contains("Access-Control-Allow-Origin: " + WEB)
                .contains("PATCH")
                .contains("if-match")
                .contains("Access-Control-Max-Age: 3600")
                .doesNotContain("Allow-Credentials");
        assertThat(gateway.training.received()).isEmpty();
    }

    @Test
    void letsAScriptResumeAStream() {
        assertThat(RawClient.status(preflight("/api/v1/trainings", WEB, "GET", "authorization, last-event-id")))
                .isEqualTo(204);
    }

    @Test
    void refusesAPreflightOfAnotherOriginMethodOrHeader() {
        assertThat(RawClient.status(preflight("/api/v1/trainings", "http://evil.example", "GET", "authorization")))
                .isEqualTo(403);
        assertThat(RawClient.status(preflight("/api/v1/trainings", WEB, "TRACE", "authorization")))
                .isEqualTo(403);
        assertThat(RawClient.status(preflight("/api/v1/trainings", WEB, "GET", "x-user-id")))
                .isEqualTo(403);
    }

    @Test
    void marksAnswersForAnAllowedOrigin() {
        var answer = gateway.send(
                gateway.withToken("/api/v1/trainings", Tokens.valid()).header("Origin", WEB));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly(WEB);
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers"))
                .hasValueSatisfying(exposed -> assertThat(exposed).contains("ETag", "Retry-After", "X-Request-Id"));
    }

    @Test
    void marksRefusalsTooSoThatTheAppCanReadThem() {
        var answer = gateway.send(gateway.request("/api/v1/trainings").header("Origin", WEB));
        assertThatProblem(answer).is(401, "unauthenticated").hasHeader("Access-Control-Allow-Origin", WEB);
    }

    @Test
    void refusesScriptsOfOtherOrigins() {
        var answer = gateway.send(
                gateway.withToken("/api/v1/trainings", Tokens.valid()).header("Origin", "http://evil.example"));
        assertThatProblem(answer).is(403, "origin-not-allowed");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(gateway.training.received()).isEmpty();
    }

    @Test
    void tellsCachesThatTheOriginMatters() {
        var answer = gateway.get("/api/v1/trainings", Tokens.valid());
        assertThat(answer.headers().firstValue("Vary")).hasValue("Origin");
    }

    @Test
    void leavesFormPostsOfTheSignInPagesAlone() {
        var answer = gateway.send(
                gateway.request("/login").header("Origin", "null").POST(BodyPublishers.ofString("username=a")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    private static String preflight(String path, String origin, String method, String headers) {
        return RawClient.lines(
                gateway.port(),
                "OPTIONS " + path + " HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Origin: " + origin,
                "Access-Control-Request-Method: " + method,
                "Access-Control-Request-Headers: " + headers);
    }
}
