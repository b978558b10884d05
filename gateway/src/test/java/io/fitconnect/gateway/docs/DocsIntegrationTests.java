package io.fitconnect.gateway.docs;

import static io.fitconnect.gateway.testing.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.gateway.testing.RunningGateway;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

class DocsIntegrationTests {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with();

    @Test
    void showsThePageWithEverythingFromThisGateway() {
        HttpResponse<String> page = open("/docs");
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'"));
        assertThat(page.body()).doesNotContain("http://", "https://");
        assertThat(page.body()
                        .lines()
                        .filter(line -> line.contains("=\"/docs/"))
                        .map(DocsIntegrationTests::address))
                .hasSizeGreaterThan(4)
                .allSatisfy(address ->
                        assertThat(open(address).statusCode()).as(address).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/docs", "/docs/start.js", "/docs/documents.json", "/docs/ui/swagger-ui.css", "/app/app.css"})
    void answersHeadAsGetWithoutTheBody(String path) {
        HttpResponse<String> get = open(path);
        HttpResponse<String> head =
                gateway.send(gateway.request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(get.statusCode()).isEqualTo(200);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(get.headers().firstValue("Content-Type"));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void listsTheDocumentsOfAllServices() {
        assertThat(open("/docs/documents.json").body())
                .contains(
                        "/api/v1/docs/auth",
                        "/api/v1/docs/integration",
                        "/api/v1/docs/profile",
                        "/api/v1/docs/training");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auth", "profile", "training", "integration"})
    void fetchesADocumentFromItsServiceWithoutAToken(String service) {
        HttpResponse<String> document = open("/api/v1/docs/" + service);
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.body()).isEqualTo(service);
    }

    @Test
    void asksTheServiceForItsDocumentUnderThePublicAddress() {
        gateway.training.answers((request, response) -> response.sendString(Mono.just("{}")));
        open("/api/v1/docs/training?group=x");
        assertThat(gateway.training.last().target()).isEqualTo("/v3/api-docs");
        assertThat(gateway.training.last().headers().get("X-Forwarded-Host")).isEqualTo("127.0.0.1:" + gateway.port());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/ui/none.js", "/docs/x", "/api/v1/docs/none", "/api/v1/docs"})
    void hasNothingElse(String path) {
        assertThatProblem(open(path)).is(404, "no-route");
    }

    private static String address(String line) {
        int start = line.indexOf("\"/docs/") + 1;
        return line.substring(start, line.indexOf('"', start));
    }

    private static HttpResponse<String> open(String path) {
        return gateway.send(gateway.request(path));
    }
}
