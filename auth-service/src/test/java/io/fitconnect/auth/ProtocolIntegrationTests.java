package io.fitconnect.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.House;
import io.fitconnect.platform.test.OpenApiContract;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@AuthServiceTest
class ProtocolIntegrationTests {

    private final House house;

    @LocalServerPort
    private int port;

    ProtocolIntegrationTests(House house) {
        this.house = house;
    }

    @Test
    void describesItselfByItsPublicAddress() {
        JsonNode openId = house.wire().get("/.well-known/openid-configuration").json();
        JsonNode oauth =
                house.wire().get("/.well-known/oauth-authorization-server").json();

        assertThat(openId.path("issuer").asString()).isEqualTo("http://localhost:8080");
        assertThat(openId.path("jwks_uri").asString()).isEqualTo("http://localhost:8080/oauth2/jwks");
        assertThat(openId.path("end_session_endpoint").asString()).isEqualTo("http://localhost:8080/connect/logout");
        assertThat(oauth.path("issuer")).isEqualTo(openId.path("issuer"));
    }

    @Test
    void describesTheResourceByItsPublicAddress() {
        JsonNode resource =
                house.wire().get("/.well-known/oauth-protected-resource").json();

        assertThat(resource.path("resource").asString()).isEqualTo("http://localhost:8080");
        assertThat(resource.path("authorization_servers").toString()).isEqualTo("[\"http://localhost:8080\"]");
        assertThat(resource.path("bearer_methods_supported").toString()).isEqualTo("[\"header\"]");
        assertThat(resource.path("tls_client_certificate_bound_access_tokens").asBoolean())
                .isFalse();
    }

    @Test
    void promisesOnlyWhatItKeeps() {
        JsonNode document =
                house.wire().get("/.well-known/openid-configuration").json();

        assertThat(document.path("code_challenge_methods_supported").toString()).isEqualTo("[\"S256\"]");
        assertThat(document.path("id_token_signing_alg_values_supported").toString())
                .isEqualTo("[\"ES256\",\"RS256\"]");
        assertThat(document.path("grant_types_supported").toString())
                .isEqualTo("[\"authorization_code\",\"refresh_token\",\"client_credentials\","
                        + "\"urn:ietf:params:oauth:grant-type:device_code\"]");
        assertThat(document.path("dpop_signing_alg_values_supported").toString())
                .contains("ES256");
    }

    @Test
    void answersTheProtocolsErrorsInItsOwnForm() {
        Answer answer = house.wire().post("/oauth2/token", Map.of("grant_type", "authorization_code", "code", "x"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("error")).isEqualTo("invalid_client");
        assertThat(answer.body()).doesNotContain("urn:fitconnect");
    }

    @Test
    void keepsItsApiContract() {
        OpenApiContract.assertUnchanged("auth-service", "http://127.0.0.1:" + port);
    }
}
