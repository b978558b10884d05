package io.fitconnect.shop.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * An OpenID Connect provider whose people tests choose, for what the real one cannot be brought to do: other issuers, wrong nonces,
 * being away. That the shop and the real provider understand each other is proved by the journeys.
 */
@SuppressWarnings("JavaUtilDate") // what the JOSE library takes
public final class StandInProvider {

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private final Map<String, String> people = new ConcurrentHashMap<>();
    private volatile boolean away;
    private final Map<String, String> told = Collections.synchronizedMap(new LinkedHashMap<>());
    private final AtomicInteger refusals = new AtomicInteger();
    private volatile String nonce = "";

    private StandInProvider(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    static StandInProvider start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var provider = new StandInProvider(
                    server, new RSAKeyGenerator(2048).keyID("k").generate());
            server.createContext("/", provider::answer);
            server.start();
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public void setAway(boolean isAway) {
        away = isAway;
    }

    /** From now on ID tokens bear this nonce instead of the asked one; empty for the asked one. */
    public void setNonce(String wrong) {
        nonce = wrong;
    }

    /** Signs a person in and returns the address that the browser is sent back to. */
    public String signIn(String authorizationRequest, String subject) {
        var asked =
                UriComponentsBuilder.fromUriString(authorizationRequest).build().getQueryParams();
        var code = UUID.randomUUID().toString();
        nonces.put(code, Objects.requireNonNull(asked.getFirst("nonce")));
        people.put(code, subject);
        return "/login/oauth2/code/fitconnect?code=" + code + "&state=" + asked.getFirst("state") + "&iss=" + issuer();
    }

    public String refuse(String authorizationRequest, String error) {
        var asked =
                UriComponentsBuilder.fromUriString(authorizationRequest).build().getQueryParams();
        return "/login/oauth2/code/fitconnect?error=" + error + "&state=" + asked.getFirst("state") + "&iss="
                + issuer();
    }

    /** The provider's session of a person who signed in here. */
    public static String sessionOf(String subject) {
        return "session-of-" + subject;
    }

    public JWTClaimsSet.Builder logoutClaims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("fitconnect-shop")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(120)))
                .jwtID(UUID.randomUUID().toString())
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    public String sign(JWTClaimsSet claims, String type) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID("k")
                            .type(new JOSEObjectType(type))
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (away) {
            send(exchange, 503, "{}");
        } else if (path.equals("/.well-known/openid-configuration")) {
            send(exchange, 200, discovery());
        } else if (path.equals("/jwks")) {
            send(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
        } else if (path.equals("/token")) {
            send(exchange, 200, tokens(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        } else if (path.equals("/shop-webhooks/main")) {
            take(exchange);
        } else if (path.startsWith("/api/v1/coupon-redemptions")) {
            redeem(exchange);
        } else if (path.equals("/userinfo")) {
            var subject = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
            send(exchange, 200, """
                    {"sub": "%s", "name": "Person %s", "email": "%s@example.com"}""".formatted(subject, subject, subject));
        } else {
            send(exchange, 404, "{}");
        }
    }

    private String tokens(String form) {
        var sent = UriComponentsBuilder.fromUriString("/?" + form).build().getQueryParams();
        if ("client_credentials".equals(sent.getFirst("grant_type"))) {
            return """
                    {"access_token": "shops-own", "token_type": "Bearer", "expires_in": 300, "scope": "coupon:redeem"}""";
        }
        var code = Objects.requireNonNull(sent.getFirst("code"));
        var subject = Objects.requireNonNull(people.remove(code));
        var asked = Objects.requireNonNull(nonces.remove(code));
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("fitconnect-shop")
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", nonce.isEmpty() ? asked : nonce)
                .claim("sid", sessionOf(subject))
                .build();
        return """
                {"access_token": "%s", "token_type": "Bearer", "expires_in": 300, "scope": "openid profile email", "id_token": "%s"}""".formatted(subject, sign(claims, "JWT"));
    }

    /** What the house was told, each notice once however often it came. */
    public List<String> told() {
        return List.copyOf(told.values());
    }

    /** Begins to listen anew. */
    public void forgetTold() {
        told.clear();
    }

    /** The house refuses so many notices from now on. */
    public void refuseNotices(int count) {
        refusals.set(count);
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var body = exchange.getRequestBody().readAllBytes();
        var signed = headers.getFirst("webhook-id") + "." + headers.getFirst("webhook-timestamp") + ".";
        if (!("v1," + sign(signed, body)).equals(headers.getFirst("webhook-signature"))) {
            send(exchange, 403, "{}");
        } else if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            send(exchange, 409, "{}");
        } else {
            told.put(headers.getFirst("webhook-id"), new String(body, StandardCharsets.UTF_8));
            send(exchange, 200, "{}");
        }
    }

    private static String sign(String prefix, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(
                    "local-only-secret-of-shop-notices-never-in-production".getBytes(StandardCharsets.UTF_8),
                    "HmacSHA256"));
            mac.update(prefix.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code TEN takes ten euros off; every other one is refused. */
    private void redeem(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!"Bearer shops-own".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "{}");
        } else if (exchange.getRequestMethod().equals("DELETE")) {
            var path = exchange.getRequestURI().getPath();
            told.put(path, "released " + path);
            send(exchange, 200, "{}");
        } else if (body.contains("\"TEN\"")) {
            send(exchange, 200, "{\"discountCents\": 1000}");
        } else {
            send(
                    exchange,
                    409,
                    "{\"title\": \"The coupon was not redeemed\", \"detail\": \"This coupon has expired.\"}");
        }
    }

    private String discovery() {
        var own = issuer();
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/jwks",
                 "userinfo_endpoint": "%1$s/userinfo", "end_session_endpoint": "%1$s/logout", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"],
                 "token_endpoint_auth_methods_supported": ["client_secret_basic"]}""".formatted(own);
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
