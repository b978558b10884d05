package io.fitconnect.notification.push.fcm;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.fitconnect.notification.provider.SampleKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Google's token endpoint and FCM on this machine. Tokens are given for assertions that the service account signed, and messages taken with
 * the last token; then it answers as a test lines up, and 200 else.
 */
public final class StandInFcm implements AutoCloseable {

    public static final String PROJECT = "fitconnect-test";
    public static final String ACCOUNT = "sender@fitconnect-test.iam.example";

    private record Answer(int status, String body) {}

    private final KeyPair keys = SampleKeys.ofRsa();
    private final Clock clock;
    private final HttpServer server;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();

    public StandInFcm(Clock clock) {
        this.clock = clock;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/token", exchange -> answer(exchange, giveToken(exchange)));
        server.createContext(
                "/v1/projects/" + PROJECT + "/messages:send", exchange -> answer(exchange, take(exchange)));
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public URI tokenAddress() {
        return address().resolve("/token");
    }

    public String privateKey() {
        return SampleKeys.toPem(keys.getPrivate());
    }

    public synchronized void answersNext(int status, String code) {
        answers.add(new Answer(status, """
                {"error": {"code": %d, "status": "SOME", "details": [{"@type": "type.googleapis.com/google.rpc.Help"},
                 {"@type": "type.googleapis.com/google.firebase.fcm.v1.FcmError", "errorCode": "%s"}]}}""".formatted(status, code)));
    }

    /** What arrived with a token that holds. */
    public List<String> messages() {
        return messages;
    }

    public List<String> tokens() {
        return tokens;
    }

    /** As if Google had revoked it. */
    public void revokeTokens() {
        tokens.add("none");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Retry-After", "9");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Answer giveToken(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII);
        if (!isGenuine(form.replaceFirst(".*assertion=", ""))) {
            return new Answer(400, "{\"error\": \"invalid_grant\"}");
        }
        String token = "token-" + UUID.randomUUID();
        tokens.add(token);
        return new Answer(200, "{\"access_token\": \"%s\", \"expires_in\": 3599}".formatted(token));
    }

    private synchronized Answer take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String sent = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (tokens.isEmpty() || !sent.equals("Bearer " + tokens.get(tokens.size() - 1))) {
            return new Answer(401, "{\"error\": {\"status\": \"UNAUTHENTICATED\"}}");
        }
        messages.add(body);
        return Optional.ofNullable(answers.poll()).orElse(new Answer(200, "{\"name\": \"projects/x/messages/1\"}"));
    }

    private boolean isGenuine(String assertion) {
        try {
            SignedJWT token = SignedJWT.parse(assertion);
            JWTClaimsSet claims = token.getJWTClaimsSet();
            return token.verify(new RSASSAVerifier((RSAPublicKey) keys.getPublic()))
                    && ACCOUNT.equals(claims.getIssuer())
                    && claims.getAudience().contains(tokenAddress().toString())
                    && claims.getStringClaim("scope").endsWith("/auth/firebase.messaging")
                    && claims.getExpirationTime()
                            .toInstant()
                            .isBefore(clock.instant().plusSeconds(3_601));
        } catch (ParseException | com.nimbusds.jose.JOSEException malformed) {
            return false;
        }
    }
}
