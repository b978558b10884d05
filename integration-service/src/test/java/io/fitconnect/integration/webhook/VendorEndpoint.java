package io.fitconnect.integration.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A vendor's server on this machine: keeps what is posted, and answers as it is told, else 204. */
final class VendorEndpoint implements AutoCloseable {

    private static final int NO_CONTENT = 204;

    private final HttpServer server;
    private final List<Posted> posted = new CopyOnWriteArrayList<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private volatile int usual = NO_CONTENT;
    private volatile Duration delay = Duration.ZERO;
    private volatile @Nullable String retryAfter;

    VendorEndpoint() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "vendor-endpoint");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::take);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** Answers the next request so. */
    void answerNext(int status) {
        answers.add(status);
    }

    /** Answers all further requests so. */
    void answer(int status) {
        usual = status;
    }

    /** Answers all further requests so late. */
    void answerAfter(Duration late) {
        delay = late;
    }

    /** Asks in all further answers to come back after so many seconds. */
    void retryAfter(String seconds) {
        retryAfter = seconds;
    }

    List<Posted> posted() {
        return List.copyOf(posted);
    }

    Posted await(String type) {
        return await(type, 1).get(0);
    }

    List<Posted> await(String type, int count) {
        return Objects.requireNonNull(Awaitility.await(type + " at the endpoint")
                .atMost(Duration.ofSeconds(90)) // on a busy machine
                .pollInterval(Duration.ofMillis(50))
                .until(() -> listOf(each -> each.type().equals(type)), found -> found.size() >= count));
    }

    private List<Posted> listOf(Predicate<Posted> wanted) {
        return posted.stream().filter(wanted).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            posted.add(new Posted(
                    header(exchange, "webhook-id"),
                    header(exchange, "webhook-timestamp"),
                    header(exchange, "webhook-signature"),
                    header(exchange, "Content-Type"),
                    body));
            Integer next = answers.poll();
            String seconds = retryAfter;
            if (seconds != null) {
                exchange.getResponseHeaders().set("Retry-After", seconds);
            }
            Thread.sleep(delay.toMillis());
            exchange.sendResponseHeaders(next == null ? usual : next, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String header(HttpExchange exchange, String name) {
        @Nullable String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** One request. */
    record Posted(String id, String timestamp, String signature, String contentType, byte[] body) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        String type() {
            return json().path("type").asString("");
        }

        JsonNode data() {
            return json().path("data");
        }

        /** Whether one of its signatures is that of the secret. */
        boolean isSignedWith(String secret) {
            return List.of(signature.split(" "))
                    .contains(WebhookSignature.sign(secret, id, Long.parseLong(timestamp), body));
        }

        @Override
        public String toString() {
            return id + " " + new String(body, StandardCharsets.UTF_8);
        }
    }
}
