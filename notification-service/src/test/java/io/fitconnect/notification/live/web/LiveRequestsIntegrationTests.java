package io.fitconnect.notification.live.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.RunningNotificationService;
import io.fitconnect.platform.test.TestToken;
import io.fitconnect.platform.test.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who gets no stream. */
@RunningNotificationService
class LiveRequestsIntegrationTests {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Autowired
    private LiveServer server;

    @Test
    void refusesARequestWithoutAToken() throws Exception {
        HttpResponse<String> answer = send(request(LiveRequests.PATH));

        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void refusesATokenThatIsBoundToAKey() throws Exception {
        TestToken bound = TestTokens.athlete(UUID.randomUUID()).claim("cnf", java.util.Map.of("jkt", "abc"));

        assertProblem(send(with(bound, LiveRequests.PATH)), 401, "unauthenticated");
    }

    @Test
    void refusesATokenWithoutTheScopeOrWithoutAnAthlete() throws Exception {
        assertProblem(
                send(with(TestTokens.athlete(UUID.randomUUID()).scopes("activity:read"), LiveRequests.PATH)),
                403,
                "forbidden");
        assertProblem(
                send(with(TestTokens.application("demo-tracker").scopes("notification:read"), LiveRequests.PATH)),
                403,
                "forbidden");
    }

    @Test
    void servesNothingElse() throws Exception {
        TestToken token = TestTokens.athlete(UUID.randomUUID());

        assertProblem(send(with(token, "/api/v1/notifications")), 404, "not-found");
        assertProblem(send(with(token, LiveRequests.PATH + "?a=b")), 404, "not-found");
        assertProblem(send(with(token, LiveRequests.PATH).DELETE()), 405, "method-not-allowed");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String slug) {
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(problem.get("type").asString()).isEqualTo("urn:fitconnect:problem:" + slug);
    }

    private HttpRequest.Builder with(TestToken token, String target) {
        return request(target).header("Authorization", token.bearer());
    }

    private HttpRequest.Builder request(String target) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + target));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
