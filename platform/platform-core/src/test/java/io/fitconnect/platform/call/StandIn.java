package io.fitconnect.platform.call;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A token endpoint and a resource, over real HTTP. */
final class StandIn implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private final Queue<String> authorizations = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
    private volatile long tokenDelayMillis;
    private volatile long bodyDelayMillis;
    private volatile int lifetimeSeconds = 600;

    StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/oauth2/token", this::giveToken);
        server.createContext("/internal/v1/things", this::giveThing);
        server.start();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    StandIn answers(int... next) {
        for (int status : next) {
            statuses.add(status);
        }
        return this;
    }

    StandIn delaysTokens(long millis) {
        tokenDelayMillis = millis;
        return this;
    }

    StandIn delaysBodies(long millis) {
        bodyDelayMillis = millis;
        return this;
    }

    StandIn givesTokensFor(int seconds) {
        lifetimeSeconds = seconds;
        return this;
    }

    int tokens() {
        return tokens.get();
    }

    int calls() {
        return calls.get();
    }

    Queue<String> authorizations() {
        return authorizations;
    }

    private void giveToken(HttpExchange exchange) throws IOException {
        pause(tokenDelayMillis);
        authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
        String token = "{\"access_token\":\"token-%d\",\"token_type\":\"Bearer\",\"expires_in\":%d}"
                .formatted(tokens.incrementAndGet(), lifetimeSeconds);
        send(exchange, 200, token);
    }

    private void giveThing(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
        Integer status = statuses.poll();
        send(exchange, status == null ? 200 : status, "{\"name\":\"thing\"}");
    }

    private void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().flush();
            if (exchange.getRequestURI().getPath().startsWith("/internal")) {
                pause(bodyDelayMillis);
            }
            exchange.getResponseBody().write(body);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
