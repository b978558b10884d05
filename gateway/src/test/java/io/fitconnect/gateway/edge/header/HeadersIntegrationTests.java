package io.fitconnect.gateway.edge.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.gateway.testing.RawClient;
import io.fitconnect.gateway.testing.RunningGateway;
import io.fitconnect.gateway.testing.Tokens;
import io.netty.handler.codec.http.HttpHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

class HeadersIntegrationTests {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-User-Id",
                "x-athlete-id",
                "X-Authenticated-Userid",
                "X-Forwarded-User",
                "X-Remote-User",
                "Remote-User",
                "X-Client-Cert",
                "X-SSL-Client-Cert",
                "Client-Cert",
                "X-Original-URL",
                "X-HTTP-Method-Override",
                "X-Real-IP",
                "Forwarded",
                "X_User_Id",
                "tracestate",
                "baggage",
                "b3",
                "X-B3-TraceId",
                "Proxy"
            })
    void dropsWhatAClientMustNotSay(String name) {
        gateway.send(gateway.withToken("/api/v1/trainings", Tokens.valid()).header(name, "forged"));
        assertThat(seen().contains(name)).isFalse();
    }

    @Test
    void keepsWhatAClientMaySay() {
        gateway.send(gateway.withToken("/api/v1/trainings", Tokens.valid())
                .header("If-Match", "\"3\"")
                .header("Idempotency-Key", "k")
                .header("Accept-Language", "ru")
                .header("X-Requested-With", "app"));
        assertThat(seen().get("If-Match")).isEqualTo("\"3\"");
        assertThat(seen().get("Idempotency-Key")).isEqualTo("k");
        assertThat(seen().get("Accept-Language")).isEqualTo("ru");
        assertThat(seen().get("X-Requested-With")).isEqualTo("app");
    }

    @Test
    void tellsTheServiceTheTrueOrigin() {
        RawClient.get(
                gateway.port(),
                "/login",
                "X-Forwarded-For: 203.0.113.9",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Port: 99",
                "X-Forwarded-Prefix: /x");
        HttpHeaders headers = gateway.auth.last().headers();
        assertThat(headers.getAll("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(headers.getAll("X-Forwarded-Host")).containsExactly("localhost");
        assertThat(headers.getAll("X-Forwarded-Proto")).containsExactly("http");
        assertThat(headers.getAll("X-Forwarded-Port")).containsExactly("80");
        assertThat(headers.contains("X-Forwarded-Prefix")).isFalse();
    }

    @Test
    void namesThePublicPort() {
        gateway.send(gateway.request("/login"));
        HttpHeaders headers = gateway.auth.last().headers();
        assertThat(headers.get("X-Forwarded-Host")).isEqualTo("127.0.0.1:" + gateway.port());
        assertThat(headers.get("X-Forwarded-Port")).isEqualTo(Integer.toString(gateway.port()));
    }

    @Test
    void letsNoClientTakeAwayWhatWeSetByNamingItAHopHeader() {
        RawClient.lines(
                gateway.port(),
                "GET /login HTTP/1.1",
                "Host: localhost",
                "X-Mine: 1",
                "Connection: close, X-Forwarded-For, X-Request-Id, traceparent, X-Mine");
        HttpHeaders headers = gateway.auth.last().headers();
        assertThat(headers.contains("X-Forwarded-For")).isTrue();
        assertThat(headers.contains("X-Request-Id")).isTrue();
        assertThat(headers.contains("traceparent")).isTrue();
        assertThat(headers.get("Connection")).isNull();
    }

    @Test
    void keepsAPlainRequestIdAndReturnsIt() {
        var answer = gateway.send(
                gateway.withToken("/api/v1/trainings", Tokens.valid()).header("X-Request-Id", "app-1.2_3"));
        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("app-1.2_3");
        assertThat(seen().get("X-Request-Id")).isEqualTo("app-1.2_3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with space",
                "<script>",
                "ä",
                "a,b",
                "0123456789012345678901234567890123456789012345678901234567890123x"
            })
    void replacesAnyOtherRequestId(String id) {
        String answer = RawClient.get(gateway.port(), "/login", "X-Request-Id: " + id);
        assertThat(answer).containsPattern("x-request-id: [0-9a-f]{32}\r\n");
        assertThat(gateway.auth.last().headers().get("X-Request-Id")).matches("[0-9a-f]{32}");
    }

    @Test
    void beginsATraceOfItsOwn() {
        String sent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        gateway.send(gateway.withToken("/api/v1/trainings", Tokens.valid()).header("traceparent", sent));
        assertThat(seen().getAll("traceparent"))
                .singleElement()
                .asString()
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]")
                .isNotEqualTo(sent);
        assertThat(seen().get("traceparent")).contains(seen().get("X-Request-Id"));
    }

    @Test
    void keepsInternalsOfTheServiceInside() {
        gateway.auth.answers((request, response) -> response.header("Server", "Tomcat")
                .header("X-Powered-By", "x")
                .header("X-Application-Context", "auth:8081")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .header("X-Request-Id", "other")
                .header("Access-Control-Allow-Origin", "*")
                .header("ETag", "\"1\"")
                .sendString(Mono.just("x")));
        var headers = gateway.send(gateway.request("/login")).headers();
        assertThat(headers.map())
                .doesNotContainKeys(
                        "server",
                        "x-powered-by",
                        "x-application-context",
                        "traceparent",
                        "access-control-allow-origin");
        assertThat(headers.allValues("x-request-id")).singleElement().isNotEqualTo("other");
        assertThat(headers.firstValue("etag")).hasValue("\"1\"");
    }

    @Test
    void addsSecurityHeadersUnlessTheServiceSaysOtherwise() {
        var usual = gateway.send(gateway.request("/login")).headers();
        assertThat(usual.allValues("x-content-type-options")).containsExactly("nosniff");
        assertThat(usual.allValues("x-frame-options")).containsExactly("DENY");
        assertThat(usual.allValues("referrer-policy")).containsExactly("strict-origin-when-cross-origin");
        assertThat(usual.firstValue("strict-transport-security")).isEmpty();

        gateway.auth.answers((request, response) -> response.header("X-Frame-Options", "SAMEORIGIN")
                .header("X-Content-Type-Options", "nosniff")
                .sendString(Mono.just("x")));
        var own = gateway.send(gateway.request("/login")).headers();
        assertThat(own.allValues("x-frame-options")).containsExactly("SAMEORIGIN");
        assertThat(own.allValues("x-content-type-options")).containsExactly("nosniff");
    }

    private static HttpHeaders seen() {
        return gateway.training.last().headers();
    }
}
