package io.fitconnect.gateway.edge.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.gateway.testing.ProblemAssert;
import io.fitconnect.gateway.testing.RawClient;
import io.fitconnect.gateway.testing.RunningGateway;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetIntegrationTests {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//login",
                "/consent/",
                "/login//",
                "/./login",
                "/x/../login",
                "/login/..",
                "/%2e%2e/login",
                "/login%2f",
                "/api%2Fv1/trainings",
                "/api/v1/docs/..;/trainings",
                "/login;a=b",
                "/login%3bx",
                "/logi%6E",
                "/oauth2/toke%6e",
                "/login%00",
                "/login%0d%0aX:1",
                "/login%5c",
                "/log\\in",
                "/%252e/login",
                "/%c0%ae/login",
                "/login%",
                "/login%2",
                "/login%zz",
                "/lo<in",
                "/login#x",
                "/login?a=%",
                "/login?a=<b>",
                "/login?a=\u00e4",
                "login",
                "*",
                "http:/login"
            })
    void refusesAnAmbiguousTarget(String target) {
        String answer = RawClient.get(gateway.port(), target);
        if (target.equals("/consent/")) {
            assertThat(RawClient.status(answer)).isEqualTo(404);
        } else {
            assertIsProblem(answer, 400, "malformed-request");
        }
        assertThat(gateway.auth.received()).isEmpty();
    }

    @Test
    void namesTheProblemInTheLanguageOfTheClient() {
        String answer =
                RawClient.lines(gateway.port(), "GET /login%00 HTTP/1.1", "Host: localhost", "Accept-Language: ru");

        assertIsProblem(answer, 400, "malformed-request");
        assertThat(answer).containsIgnoringCase("content-language: ru");
        assertThat(new String(answer.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .contains("Запрос составлен неверно");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: a\r\nHost: b",
                "Host: ",
                "Host: a b",
                "Host: a/b",
                "Host: a@b",
                "Host: a:b",
                "Host: a:0",
                "X-No-Host: 1"
            })
    void refusesAnUnclearHost(String hostLine) {
        String answer = RawClient.lines(gateway.port(), "GET /login HTTP/1.1", hostLine, "Connection: close");
        assertIsProblem(answer, 400, "malformed-request");
    }

    @Test
    void refusesHeadersThatAreTooLarge() {
        String answer = RawClient.get(gateway.port(), "/login", "X-Pad: " + "x".repeat(20_000));
        assertIsProblem(answer, 431, "headers-too-large");
    }

    @Test
    void refusesATargetThatIsTooLong() {
        String answer = RawClient.get(gateway.port(), "/login?a=" + "x".repeat(10_000));
        assertIsProblem(answer, 414, "target-too-long");
        assertThat(ProblemAssert.parse(RawClient.body(answer)).get("detail"))
                .asString()
                .contains("request line");
    }

    @Test
    void refusesWhatIsNoHttp() {
        assertIsProblem(RawClient.lines(gateway.port(), "\u0016\u0003\u0001 nonsense"), 400, "malformed-request");
    }

    @Test
    void refusesTwoLengths() {
        String answer = RawClient.lines(
                gateway.port(),
                "POST /login HTTP/1.1",
                "Host: localhost",
                "Content-Length: 5",
                "Content-Length: 6",
                "",
                "hello!");
        assertIsProblem(answer, 400, "malformed-request");
        assertThat(gateway.auth.received()).isEmpty();
    }

    @Test
    void cannotBeMadeToSmuggleASecondRequest() {
        RawClient.lines(
                gateway.port(),
                "POST /login HTTP/1.1",
                "Host: localhost",
                "Content-Length: 60",
                "Transfer-Encoding: chunked",
                "Connection: close",
                "",
                "0",
                "",
                "GET /api/v1/trainings HTTP/1.1",
                "Host: localhost");
        assertThat(gateway.training.received()).isEmpty();
        assertThat(gateway.auth.received()).hasSizeLessThanOrEqualTo(1);
    }

    private static void assertIsProblem(String answer, int status, String slug) {
        assertThat(RawClient.status(answer)).as(answer).isEqualTo(status);
        assertThat(answer).containsIgnoringCase("content-type: application/problem+json");
        assertThat(ProblemAssert.parse(RawClient.body(answer)))
                .containsEntry("type", "urn:fitconnect:problem:" + slug)
                .containsEntry("status", status)
                .containsKeys("title", "detail", "requestId");
    }
}
