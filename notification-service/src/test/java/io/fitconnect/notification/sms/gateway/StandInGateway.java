package io.fitconnect.notification.sms.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A provider of short messages on this machine: sends one message for each idempotency key, and answers as a test lines up. */
final class StandInGateway implements AutoCloseable {

    static final String KEY = "secret-of-the-house";

    private record Answer(int status, String body) {}

    private final HttpServer server;
    private final Map<String, String> sent = new LinkedHashMap<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private int calls;

    StandInGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/messages", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/messages");
    }

    synchronized void answersNext(int status, String body) {
        answers.add(new Answer(status, body));
    }

    /** The messages that went out, by their idempotency keys. */
    synchronized Map<String, String> sent() {
        return Map.copyOf(sent);
    }

    synchronized int calls() {
        return calls;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Answer answer = take(
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")),
                body);
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Retry-After", "11");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** An answer that is lined up comes after the message went out, as when a connection breaks behind the provider. */
    private synchronized Answer take(String authorization, String key, String body) {
        calls++;
        if (!authorization.equals("Bearer " + KEY)) {
            return new Answer(401, "{}");
        }
        sent.putIfAbsent(key, body);
        return Optional.ofNullable(answers.poll()).orElse(new Answer(202, "{\"id\": \"1\"}"));
    }
}
