package io.fitconnect.platform.test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** A tiny server that answers every request by a function of its bearer token; closed after the test. */
final class SpecimenServer implements AutoCloseable {

    private final HttpServer server;

    private SpecimenServer(HttpServer server) {
        this.server = server;
    }

    static SpecimenServer answering(Function<String, Answer> answers) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> write(exchange, answers.apply(bearer(exchange))));
            server.start();
            return new SpecimenServer(server);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static String bearer(HttpExchange exchange) {
        var header = exchange.getRequestHeaders().getFirst("Authorization");
        return header == null ? "" : header.substring("Bearer ".length());
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    record Answer(int status, String contentType, String body) {

        static Answer ok(String body) {
            return new Answer(200, "application/json", body);
        }

        static Answer problem(int status) {
            return new Answer(status, "application/problem+json", "{\"status\":" + status + "}");
        }
    }
}
