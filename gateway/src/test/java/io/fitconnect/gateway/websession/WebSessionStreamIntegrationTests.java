package io.fitconnect.gateway.websession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.gateway.testing.RunningGateway;
import io.fitconnect.gateway.websession.FakeProvider.Person;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A stream of the web app, whose script holds no token. */
class WebSessionStreamIntegrationTests {

    private static final String LIVE = "/api/v1/live";
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with(RunningGateway.HOUSE_WITH_A_STREAM);

    private final FakeProvider provider = new FakeProvider();

    @BeforeEach
    void stream() {
        gateway.keys.answers(provider);
        gateway.training.answers((request, response) -> response.header("Content-Type", "text/event-stream")
                .sendGroups(Flux.interval(Duration.ZERO, Duration.ofMillis(200)).map(second -> event())));
    }

    @Test
    void carriesTheSessionsTokenAndTheLastIdToTheService() throws Exception {
        Browser browser = new Browser(gateway).signIn(provider, Person.unknown());
        try (InputStream stream = open(browser).body()) {
            assertThat(read(stream)).isEqualTo("event: news");
        }

        var received = gateway.training.last().headers();
        assertThat(received.get("Authorization")).startsWith("Bearer ey");
        assertThat(received.get("Last-Event-ID")).isEqualTo("2-41");
        assertThat(received.contains("Cookie")).isFalse();
    }

    @Test
    void endsWhenThePersonSignsOut() throws Exception {
        Browser browser = new Browser(gateway).signIn(provider, Person.unknown());
        HttpResponse<InputStream> stream = open(browser);
        assertThat(read(stream.body())).isEqualTo("event: news");
        CompletableFuture<Void> end = CompletableFuture.runAsync(() -> drain(stream.body()));

        browser.signOut();

        await().atMost(SOON).until(end::isDone);
    }

    private static HttpResponse<InputStream> open(Browser browser) throws IOException, InterruptedException {
        HttpResponse<InputStream> stream =
                HTTP.send(browser.script(LIVE).header("Last-Event-ID", "2-41").build(), BodyHandlers.ofInputStream());
        assertThat(stream.statusCode()).isEqualTo(200);
        return stream;
    }

    private static String read(InputStream stream) throws IOException {
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).readLine();
    }

    private static void drain(InputStream stream) {
        try (stream) {
            stream.readAllBytes();
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private static Mono<ByteBuf> event() {
        return Mono.just(Unpooled.copiedBuffer("event: news\nid: 2-42\n\n", StandardCharsets.UTF_8));
    }
}
