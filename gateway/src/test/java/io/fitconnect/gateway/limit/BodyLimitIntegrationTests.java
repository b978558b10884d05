package io.fitconnect.gateway.limit;

import static io.fitconnect.gateway.testing.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.gateway.testing.RawClient;
import io.fitconnect.gateway.testing.RunningGateway;
import io.fitconnect.gateway.testing.Tokens;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Mono;

class BodyLimitIntegrationTests {

    @RegisterExtension
    static final RunningGateway gateway =
            RunningGateway.with("fitconnect.gateway.body.usual=1000B", RunningGateway.HOUSE_WITH_A_STREAM);

    @BeforeEach
    void countWhatArrives() {
        gateway.training.answers((request, response) ->
                response.sendString(request.receive().aggregate().asString().map(body -> "got " + body.length())));
        gateway.integration.answers((request, response) -> response.sendString(request.receive()
                .map(part -> (long) part.readableBytes())
                .reduce(0L, Long::sum)
                .map(length -> "got " + length)));
    }

    @Test
    void passesABodyOfExactlyTheLimit() {
        assertThat(withLength("/api/v1/trainings", 1000).body()).isEqualTo("got 1000");
        assertThat(chunked("/api/v1/trainings", 1000).body()).isEqualTo("got 1000");
    }

    @Test
    void refusesALongerBodyByItsAnnouncedLength() {
        assertThatProblem(withLength("/api/v1/trainings", 1001))
                .is(413, "body-too-large")
                .says("1,000 bytes");
        assertThat(gateway.training.received())
                .as("the beginning of another test's body may still come")
                .noneMatch(received -> "1001".equals(received.headers().get(HttpHeaders.CONTENT_LENGTH)));
    }

    @Test
    void answersInTheLanguageThatTheClientShowsBeforeThatOfTheAccount() {
        String token = Tokens.es256(claims -> claims.claim("locale", "en"));

        HttpResponse<String> answer = gateway.send(gateway.withToken("/api/v1/trainings", token)
                .header("Accept-Language", "ru")
                .POST(BodyPublishers.ofString("x".repeat(1001))));

        assertThatProblem(answer)
                .is(413, "body-too-large")
                .says("не больше 1\u00a0000 байт.")
                .hasHeader("Content-Language", "ru");
    }

    @Test
    void refusesALongerBodyThatAnnouncesNoLength() {
        assertThatProblem(chunked("/api/v1/trainings", 300_000)).is(413, "body-too-large");
    }

    @Test
    void refusesBeforeTheBodyIsSent() {
        String answer = RawClient.lines(
                gateway.port(),
                "POST /api/v1/trainings HTTP/1.1",
                "Host: localhost",
                "Authorization: Bearer " + Tokens.valid(),
                "Expect: 100-continue",
                "Content-Length: 5000000000");
        assertThat(RawClient.status(answer)).isEqualTo(413);
    }

    @Test
    void allowsMoreWhereFilesAreTaken() {
        assertThat(withLength("/api/v1/imports", 1024 * 1024).body()).isEqualTo("got 1048576");
        assertThat(chunked("/api/v1/imports", 1024 * 1024).body()).isEqualTo("got 1048576");
        assertThatProblem(chunked("/api/v1/imports", 1024 * 1024 + 1)).is(413, "body-too-large");
    }

    @Test
    void keepsServingAfterARefusal() {
        gateway.training.answers((request, response) -> response.sendString(Mono.just("fine")));
        assertThat(gateway.get("/api/v1/trainings", Tokens.valid()).body()).isEqualTo("fine");
    }

    private static HttpResponse<String> withLength(String path, int length) {
        return gateway.send(gateway.withToken(path, Tokens.valid()).POST(BodyPublishers.ofByteArray(new byte[length])));
    }

    private static HttpResponse<String> chunked(String path, int length) {
        return gateway.send(gateway.withToken(path, Tokens.valid())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]))));
    }
}
