package io.fitconnect.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.fitconnect.platform.sample.OnRealStores;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The service's keys come from an address where no server listens. */
@OnRealStores
class KeyOutageIntegrationTests {

    @LocalServerPort
    private int port;

    @Test
    void asksTheHolderOfAGoodTokenToComeAgain() throws JOSEException, IOException, InterruptedException {
        HttpResponse<String> answer = get(signed());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:fitconnect:problem:busy").doesNotContain("127.0.0.1:1");
    }

    @Test
    void refusesWhatIsNoTokenAtAll() throws IOException, InterruptedException {
        assertThat(get("nonsense").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> get(String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/anything"))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String signed() throws JOSEException {
        ECKey key = new ECKeyGenerator(Curve.P_256).keyID("rotated").generate();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("rotated").build(),
                new JWTClaimsSet.Builder().subject("ana").build());
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }
}
