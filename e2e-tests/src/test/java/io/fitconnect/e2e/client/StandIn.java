package io.fitconnect.e2e.client;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** A server that gives prepared answers in their order and remembers what it was asked. */
final class StandIn implements AutoCloseable {

    private final HttpServer server;
    private final Deque<Prepared> answers = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();

    StandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " " + asked);
            var answer = answers.remove();
            answer.headers.forEach(exchange.getResponseHeaders()::set);
            var body = answer.body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    PlatformClient client() {
        return new PlatformClient(
                URI.create("http://localhost:" + server.getAddress().getPort()));
    }

    StandIn answers(int status, Map<String, String> headers, String body) {
        answers.add(new Prepared(status, headers, body));
        return this;
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Prepared(int status, Map<String, String> headers, String body) {}
}
