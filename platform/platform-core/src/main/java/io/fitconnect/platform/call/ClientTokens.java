package io.fitconnect.platform.call;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Access tokens of the service's own client (RFC 6749, section 4.4), one for each scope, kept until shortly before they
 * expire. Concurrent callers share one request for a token, also its failure.
 */
public final class ClientTokens {

    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final URI tokenEndpoint;
    private final CallSettings settings;
    private final HttpExchange http;
    private final JsonMapper json;
    private final Clock clock;
    private final ConcurrentMap<String, Token> tokens = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, CompletableFuture<Token>> flights = new ConcurrentHashMap<>();

    public ClientTokens(URI tokenEndpoint, CallSettings settings, JsonMapper json, Clock clock) {
        this.tokenEndpoint = tokenEndpoint;
        this.settings = settings;
        this.http = new HttpExchange(settings);
        this.json = json;
        this.clock = clock;
    }

    /** Returns a token with this scope; throws {@link CallFailed} when auth-service gives none. */
    String get(String scope) {
        Token kept = findKept(scope);
        return kept == null ? renew(scope).value() : kept.value();
    }

    /** Drops a token that the other service did not accept. */
    void forget(String scope, String refused) {
        tokens.computeIfPresent(scope, (name, kept) -> kept.value().equals(refused) ? null : kept);
    }

    private @Nullable Token findKept(String scope) {
        Token kept = tokens.get(scope);
        return kept != null && clock.instant().isBefore(kept.renewFrom()) ? kept : null;
    }

    private Token renew(String scope) {
        CompletableFuture<Token> own = new CompletableFuture<>();
        CompletableFuture<Token> running = flights.putIfAbsent(scope, own);
        return running == null ? lead(scope, own) : follow(running);
    }

    private Token lead(String scope, CompletableFuture<Token> flight) {
        try {
            Token kept = findKept(scope); // the flight before this one may have just landed
            Token token = kept == null ? request(scope) : kept;
            tokens.put(scope, token);
            flight.complete(token);
            return token;
        } catch (RuntimeException e) {
            flight.completeExceptionally(e);
            throw e;
        } finally {
            flights.remove(scope, flight);
        }
    }

    private static Token follow(CompletableFuture<Token> flight) {
        try {
            return flight.join(); // its leader is bound by the time-out
        } catch (CompletionException e) {
            throw new CallFailed("No access token", e);
        }
    }

    private Token request(String scope) {
        Instant asked = clock.instant();
        byte[] body = http.send(HttpRequest.newBuilder(tokenEndpoint)
                .header("Authorization", "Basic " + credentials())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=" + encode(scope))));
        JsonNode answer = Json.read(tokenEndpoint, () -> json.readTree(body));
        Duration lifetime = Duration.ofSeconds(answer.path("expires_in").asLong(0));
        return new Token(
                answer.path("access_token").asString(""), asked.plus(lifetime).minus(MARGIN));
    }

    private String credentials() {
        String pair = encode(settings.clientId()) + ":" + encode(settings.clientSecret());
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Token(String value, Instant renewFrom) {

        Token {
            if (value.isEmpty()) {
                throw new CallFailed("The token endpoint gave no token", new IllegalArgumentException("access_token"));
            }
        }

        /** Hides the token. */
        @Override
        public String toString() {
            return "Token[renewFrom=" + renewFrom + "]";
        }
    }

    /** Reading JSON that another service wrote. */
    static final class Json {

        private Json() {}

        static <T> T read(URI source, Supplier<T> reading) {
            try {
                return reading.get();
            } catch (tools.jackson.core.JacksonException e) {
                throw new CallFailed(
                        "The answer of " + source.getAuthority() + source.getPath() + " cannot be read", e);
            }
        }
    }
}
