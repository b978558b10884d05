package io.fitconnect.auth.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.DynamicPropertyRegistry;
import tools.jackson.databind.json.JsonMapper;

/** An OpenID provider of somebody else: takes authorization requests with PKCE, and signs ID tokens (ES256). */
@Configuration(proxyBeanMethods = false)
public class OutsideIdp {

    private static final String CLIENT = "fitconnect";
    private static final String SECRET = "secret of the tests";
    private static final HttpServer SERVER = start();
    private static final String ISSUER =
            "http://127.0.0.1:" + SERVER.getAddress().getPort();
    private static final ECKey KEY = key();
    private static final Map<String, Granted> CODES = new ConcurrentHashMap<>();

    @Bean
    static DynamicPropertyRegistrar outsideProvider() {
        return settings -> {
            add(settings, "example", "Example", true);
            add(settings, "shy", "Shy", false);
        };
    }

    /** Two registrations at the one provider, of which only the first is believed about addresses. */
    private static void add(DynamicPropertyRegistry settings, String id, String name, boolean isBelieved) {
        String prefix = "fitconnect.auth.outside-providers." + id + ".";
        settings.add(prefix + "name", () -> name);
        settings.add(prefix + "issuer", () -> ISSUER);
        settings.add(prefix + "client-id", () -> CLIENT);
        settings.add(prefix + "client-secret", () -> SECRET);
        settings.add(prefix + "authorization-uri", () -> ISSUER + "/authorize");
        settings.add(prefix + "token-uri", () -> ISSUER + "/token");
        settings.add(prefix + "jwk-set-uri", () -> ISSUER + "/jwks");
        settings.add(prefix + "email-verified", () -> Boolean.toString(isBelieved));
    }

    /**
     * A person signs in there: takes where the browser was sent and gives the one that the browser is sent back to.
     *
     * @param claims of the ID token beyond the usual, or in the place of them
     */
    public static String signIn(Page asked, Map<String, Object> claims) {
        String code = UUID.randomUUID().toString();
        CODES.put(code, new Granted(asked.parameter("code_challenge"), asked.parameter("nonce"), claims));
        return URI.create(asked.parameter("redirect_uri")).getPath() + "?code=" + code + "&state="
                + asked.parameter("state");
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/token", OutsideIdp::token);
            server.createContext("/jwks", exchange -> answer(exchange, 200, new JWKSet(KEY.toPublicJWK()).toString()));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = Arrays.stream(
                        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        Granted granted = CODES.remove(form.getOrDefault("code", ""));
        String expected = "Basic "
                + Base64.getEncoder()
                        .encodeToString((CLIENT + ":" + SECRET.replace(" ", "+")).getBytes(StandardCharsets.UTF_8));
        if (granted == null
                || !granted.challenge().equals(s256(form.getOrDefault("code_verifier", "")))
                || !expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                200,
                JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "access_token",
                                "opaque",
                                "token_type",
                                "Bearer",
                                "expires_in",
                                60,
                                "id_token",
                                idToken(granted))));
    }

    @SuppressWarnings("JavaUtilDate") // Nimbus takes dates
    private static String idToken(Granted granted) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", granted.nonce());
        granted.claims().forEach(claims::claim);
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new ECDSASigner(KEY));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("outside").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String s256(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private record Granted(String challenge, String nonce, Map<String, Object> claims) {}
}
