package io.fitconnect.integration.connector;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A vendor on this machine that speaks its public protocol, with its failures: codes that work once, tokens that expire, refresh tokens
 * that rotate, limits, faults. A subclass adds the vendor's addresses and words.
 */
public abstract class VendorStandIn {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final AtomicLong IDS = new AtomicLong(1_000_000_000_000L);
    private static final String FAULT = "{\"message\":\"Service Unavailable\"}";
    private static final String LIMIT = "{\"message\":\"Too Many Requests\"}";

    private final String tracker;
    private final HttpServer server;
    private final Map<String, RemoteAthlete> athletes = new ConcurrentHashMap<>();
    private final List<Instant> apiCalls = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusalsLeft = new AtomicInteger();
    private volatile @Nullable String retryAfter;
    private volatile boolean down;

    protected VendorStandIn(String tracker) {
        this.tracker = tracker;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, tracker + "-stand-in");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::serve);
        server.start();
    }

    /** Settings with which the service uses this stand-in, without their prefix. */
    public abstract Map<String, String> settings();

    /** The scope that the vendor's page leads back with, where it does. */
    public @Nullable String scope() {
        return null;
    }

    /** What the vendor posts when a recording is there. */
    public abstract Signed notice(RemoteAthlete athlete, String recording);

    /** The same by somebody who does not know the secret. */
    public List<Signed> forgeries(Signed notice) {
        return List.of(new Signed(notice.body() + " ", notice.headers()), new Signed(notice.body(), Map.of()));
    }

    /** Answers whatever is no fault; the vendor's own words. */
    protected abstract void answer(Call call) throws IOException;

    /** States how far limits are used; a vendor that does not say it states nothing. */
    protected void stateLimits(Call call) {}

    public final String tracker() {
        return tracker;
    }

    public final String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public final RemoteAthlete newAthlete() {
        RemoteAthlete athlete = new RemoteAthlete(nextId());
        athletes.put(athlete.id(), athlete);
        return athlete;
    }

    public final void goDown() {
        down = true;
    }

    public final void comeUp() {
        down = false;
    }

    /** Refuses so many calls of the API with 429. */
    public final void refuse(int calls, @Nullable String waiting) {
        retryAfter = waiting;
        refusalsLeft.set(calls);
    }

    public final boolean isRefusing() {
        return refusalsLeft.get() > 0;
    }

    /** When calls of the API came, refused ones too. */
    public final List<Instant> apiCalls() {
        return List.copyOf(apiCalls);
    }

    /** Posts a notice to the service; returns the status. */
    public final int post(int port, Signed notice) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/webhooks/" + tracker))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(notice.body()));
        notice.headers().forEach(request::header);
        return send(request);
    }

    protected static String nextId() {
        return Long.toString(IDS.incrementAndGet());
    }

    protected static int send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whose code or refresh token a form carries; either works once. */
    protected final Optional<RemoteAthlete> redeem(Map<String, String> form) {
        boolean isCode = "authorization_code".equals(form.get("grant_type"));
        return athletes.values().stream()
                .filter(athlete -> isCode
                        ? athlete.takeCode(form.getOrDefault("code", ""))
                        : athlete.takeRefresh(form.getOrDefault("refresh_token", "")))
                .findFirst();
    }

    protected final Optional<RemoteAthlete> findAthlete(String id) {
        return Optional.ofNullable(athletes.get(id));
    }

    /** Whose access token a call carries. */
    protected final Optional<RemoteAthlete> findCaller(Call call) {
        return athletes.values().stream()
                .filter(athlete -> call.header("Authorization").equals("Bearer " + athlete.access()))
                .findFirst();
    }

    /** Counts a call of the API; answers it and returns true when a limit refuses it. */
    protected final boolean isRefused(Call call) throws IOException {
        apiCalls.add(Instant.now());
        stateLimits(call);
        if (refusalsLeft.getAndUpdate(left -> Math.max(0, left - 1)) == 0) {
            return false;
        }
        String waiting = retryAfter;
        if (waiting != null) {
            call.state("Retry-After", waiting);
        }
        call.reply(429, LIMIT);
        return true;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Call call = new Call(exchange, exchange.getRequestBody().readAllBytes());
            if (down) {
                call.reply(503, FAULT);
            } else {
                answer(call);
            }
        }
    }

    /** A notice as it is posted. */
    public record Signed(String body, Map<String, String> headers) {}

    /** A call to the vendor. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    protected record Call(HttpExchange exchange, byte[] content) {

        public String method() {
            return exchange.getRequestMethod();
        }

        public String path() {
            return exchange.getRequestURI().getPath();
        }

        public String header(String name) {
            return String.valueOf(exchange.getRequestHeaders().getFirst(name));
        }

        public Map<String, String> query() {
            return parameters(String.valueOf(exchange.getRequestURI().getRawQuery()));
        }

        public Map<String, String> form() {
            return parameters(new String(content, StandardCharsets.UTF_8));
        }

        public void state(String header, String value) {
            exchange.getResponseHeaders().set(header, value);
        }

        public void reply(int status, String json) throws IOException {
            state("Content-Type", "application/json");
            send(status, json.getBytes(StandardCharsets.UTF_8));
        }

        public void json(int status, Object value) throws IOException {
            reply(status, JsonMapper.shared().writeValueAsString(value));
        }

        public void file(byte[] file) throws IOException {
            state("Content-Type", "application/octet-stream");
            send(200, file);
        }

        public void empty(int status) throws IOException {
            exchange.sendResponseHeaders(status, -1);
        }

        private void send(int status, byte[] body) throws IOException {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }

        private static Map<String, String> parameters(String encoded) {
            Map<String, String> parameters = new LinkedHashMap<>();
            for (String each : encoded.split("&", -1)) {
                String[] both = each.split("=", 2);
                if (both.length == 2) {
                    parameters.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
                }
            }
            return parameters;
        }
    }
}
