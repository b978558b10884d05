package io.fitconnect.auth.assertion;

import static org.assertj.core.api.Assertions.assertThat;

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
import com.sun.net.httpserver.HttpServer;
import io.fitconnect.auth.client.ClientKeys;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.House;
import io.fitconnect.platform.ids.Ids;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

@AuthServiceTest
@SuppressWarnings("JavaUtilDate") // the library's type
class AssertionIntegrationTests {

    private static final String ISSUER = "http://localhost:8080";

    private final House house;
    private final RegisteredClients clients;
    private final ECKey key = newKey("first");

    AssertionIntegrationTests(House house, RegisteredClients clients) {
        this.house = house;
        this.clients = clients;
    }

    @Test
    void acceptsASignedAssertionOnce() throws Exception {
        String clientId = register(jwks(key), null);
        String assertion = sign(key, claims(clientId));

        assertThat(token(clientId, assertion).status()).isEqualTo(200);
        assertThat(token(clientId, assertion).status()).as("used before").isEqualTo(401);
    }

    @Test
    void refusesWhatIsNotTheClientsOrNotForThisServerOrTooLong() throws Exception {
        String clientId = register(jwks(key), null);
        String other = register(jwks(newKey("other")), null);
        Instant now = Instant.now();

        assertThat(token(clientId, sign(newKey("first"), claims(clientId))).status())
                .as("another key")
                .isEqualTo(401);
        assertThat(token(other, sign(key, claims(other))).status())
                .as("another client's key")
                .isEqualTo(401);
        assertThat(token(clientId, sign(key, claims(clientId).audience("https://elsewhere.example")))
                        .status())
                .as("another server")
                .isEqualTo(401);
        assertThat(token(clientId, sign(key, claims(clientId).issuer(other))).status())
                .as("another issuer")
                .isEqualTo(401);
        assertThat(token(clientId, sign(key, claims(clientId).subject(other))).status())
                .as("another subject")
                .isEqualTo(401);
        assertThat(token(
                                clientId,
                                sign(key, claims(clientId).expirationTime(Date.from(now.minus(Duration.ofMinutes(5))))))
                        .status())
                .as("expired")
                .isEqualTo(401);
        assertThat(token(
                                clientId,
                                sign(key, claims(clientId).expirationTime(Date.from(now.plus(Duration.ofMinutes(30))))))
                        .status())
                .as("good for half an hour")
                .isEqualTo(401);
        assertThat(token(clientId, sign(key, claims(clientId).jwtID(""))).status())
                .as("with an empty jti")
                .isEqualTo(401);
        assertThat(house.wire()
                        .post(
                                "/oauth2/token",
                                Map.of(
                                        "grant_type",
                                        "client_credentials",
                                        "client_id",
                                        clientId,
                                        "scope",
                                        "activity:write"))
                        .status())
                .as("without assertion")
                .isEqualTo(401);
    }

    @Test
    void readsKeysFromTheClientsAddressAndKeepsThem() throws Exception {
        byte[] published = jwks(key).getBytes(StandardCharsets.UTF_8);
        AtomicInteger reads = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/jwks", exchange -> {
            reads.incrementAndGet();
            exchange.sendResponseHeaders(200, published.length);
            exchange.getResponseBody().write(published);
            exchange.close();
        });
        server.start();
        try {
            String clientId = register(
                    null, URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/jwks"));

            assertThat(token(clientId, sign(key, claims(clientId))).status()).isEqualTo(200);
            assertThat(token(clientId, sign(key, claims(clientId))).status()).isEqualTo(200);
            assertThat(reads.get()).as("kept").isEqualTo(1);
            assertThat(token(clientId, sign(newKey("unknown"), claims(clientId)))
                            .status())
                    .isEqualTo(401);
            assertThat(reads.get()).as("not read for each unknown key").isEqualTo(1);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void callsNoAddressInside() throws Exception {
        String clientId = register(null, URI.create("http://169.254.169.254/jwks"));

        assertThat(token(clientId, sign(key, claims(clientId))).status()).isEqualTo(401);
    }

    @Test
    void publishesTheMethod() {
        var metadata = house.wire().get("/.well-known/openid-configuration").json();

        assertThat(metadata.path("token_endpoint_auth_methods_supported").toString())
                .contains("private_key_jwt");
        assertThat(metadata.path("token_endpoint_auth_signing_alg_values_supported")
                        .toString())
                .contains("ES256");
    }

    private String register(@Nullable String jwks, @Nullable URI address) {
        RegisteredClient tracker = clients.find("demo-tracker").orElseThrow();
        String clientId = "asserted-" + Ids.next();
        ClientSettings.Builder settings =
                ClientSettings.withSettings(tracker.getClientSettings().getSettings());
        ClientKeys.write(settings, jwks, address, SignatureAlgorithm.ES256);
        clients.save(RegisteredClient.withId(clientId)
                .clientId(clientId)
                .clientName("Asserted")
                .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope("activity:write")
                .clientSettings(settings.build())
                .tokenSettings(tracker.getTokenSettings())
                .build());
        return clientId;
    }

    private Answer token(String clientId, String assertion) {
        return house.wire()
                .post(
                        "/oauth2/token",
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "scope",
                                "activity:write",
                                "client_id",
                                clientId,
                                "client_assertion_type",
                                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                                "client_assertion",
                                assertion));
    }

    private static JWTClaimsSet.Builder claims(String clientId) {
        return new JWTClaimsSet.Builder()
                .issuer(clientId)
                .subject(clientId)
                .audience(ISSUER)
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(1))));
    }

    private static String sign(ECKey key, JWTClaimsSet.Builder claims) throws JOSEException {
        SignedJWT assertion = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims.build());
        assertion.sign(new ECDSASigner(key));
        return assertion.serialize();
    }

    private static String jwks(ECKey key) {
        return new JWKSet(key).toPublicJWKSet().toString();
    }

    private static ECKey newKey(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
