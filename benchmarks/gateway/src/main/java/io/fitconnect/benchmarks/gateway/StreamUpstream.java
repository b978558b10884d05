package io.fitconnect.benchmarks.gateway;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * What stands behind the gateway: keys and revocations, an ordinary answer, a stream with one signal for everybody now and
 * then, and a stream of large numbered events that is as fast as its reader.
 */
final class StreamUpstream {

    static final int LARGE_EVENT_BYTES = 10_000;

    private final String jwks;
    private final Flux<String> signals;
    private final DisposableServer server;

    StreamUpstream(int port, String jwks, Duration between) {
        this.jwks = jwks;
        this.signals =
                Flux.interval(between).map(number -> "data: " + number + "\n\n").share();
        this.server = HttpServer.create()
                .host("127.0.0.1")
                .port(port)
                .handle(this::answer)
                .bindNow();
    }

    private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        return switch (request.path()) {
            case "oauth2/jwks" -> json(response, jwks);
            case "oauth2/token" ->
                json(response, "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":600}");
            case "internal/v1/revocations" -> json(response, "{\"revocations\":[],\"next\":\"0\"}");
            case "api/v1/live" -> events(response, Flux.concat(Mono.just(":\n\n"), signals.onBackpressureBuffer()));
            case "api/v1/live-large" ->
                events(response, Flux.range(0, Integer.MAX_VALUE).map(StreamUpstream::large));
            default -> json(response, "{\"items\":[]}");
        };
    }

    private static String large(int number) {
        String head = "data: " + number + " ";
        return head + "x".repeat(LARGE_EVENT_BYTES - head.length() - 2) + "\n\n";
    }

    private static Publisher<Void> json(HttpServerResponse response, String body) {
        return response.header("Content-Type", "application/json").sendString(Mono.just(body));
    }

    private static Publisher<Void> events(HttpServerResponse response, Flux<String> events) {
        return response.header("Content-Type", "text/event-stream")
                .sendGroups(events.map(event -> Mono.just(bytes(event))));
    }

    private static ByteBuf bytes(String text) {
        return Unpooled.copiedBuffer(text, StandardCharsets.UTF_8);
    }

    void close() {
        server.disposeNow();
    }
}
