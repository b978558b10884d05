package io.fitconnect.gateway.token.key;

import static io.fitconnect.gateway.testing.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.ECKey;
import io.fitconnect.gateway.testing.RunningGateway;
import io.fitconnect.gateway.testing.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SigningKeysIntegrationTests {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with(
            "fitconnect.gateway.token.keys-retry=100ms", "fitconnect.gateway.token.keys-timeout=500ms");

    private final ECKey next = Tokens.ec("ec-" + UUID.randomUUID());

    @Test
    void learnsANewKeyFromTheFirstTokenThatNamesIt() {
        gateway.publish(Tokens.keySet(Tokens.EC.toPublicJWK(), next.toPublicJWK()));
        await().untilAsserted(() ->
                assertThat(status(Tokens.signed(next, next.getKeyID(), c -> c))).isEqualTo(200));
        assertThat(status(Tokens.valid())).isEqualTo(200);
    }

    @Test
    void refusesTokensOfAWithdrawnKeyAlsoWhenTheyWereKnown() {
        gateway.publish(Tokens.keySet(Tokens.EC.toPublicJWK(), next.toPublicJWK()));
        String token = Tokens.signed(next, next.getKeyID(), c -> c);
        await().untilAsserted(() -> assertThat(status(token)).isEqualTo(200));

        gateway.publish(Tokens.keySet(Tokens.EC.toPublicJWK()));
        await().untilAsserted(() -> {
            status(Tokens.signed(next, "ec-unknown", c -> c));
            assertThat(status(token)).isEqualTo(401);
        });
    }

    @Test
    void worksOnWhileTheSignInServiceIsAway() {
        gateway.publish(Tokens.keySet(Tokens.EC.toPublicJWK()));
        String known = Tokens.valid();
        await().untilAsserted(() -> assertThat(status(known)).isEqualTo(200));
        gateway.keys.stop();
        try {
            var unknown = Tokens.signed(Tokens.ec("ec-lost"), "ec-lost", c -> c);
            await().untilAsserted(() -> assertThatProblem(gateway.get("/api/v1/trainings", unknown))
                    .is(503, "signing-keys-unavailable")
                    .hasHeader("Retry-After", "5"));
            assertThat(status(known)).isEqualTo(200);
            assertThat(status(Tokens.valid())).isEqualTo(200);
        } finally {
            gateway.keys.startAgain();
        }
    }

    @Test
    void keepsTheGoodKeysWhenRubbishIsPublished() {
        gateway.publish(Tokens.keySet(Tokens.EC.toPublicJWK()));
        await().untilAsserted(() -> assertThat(status(Tokens.valid())).isEqualTo(200));
        gateway.publish("{\"keys\":[]}");
        await().untilAsserted(() ->
                assertThat(status(Tokens.signed(next, "ec-rubbish", c -> c))).isEqualTo(503));
        assertThat(status(Tokens.valid())).isEqualTo(200);
    }

    private static int status(String token) {
        return gateway.get("/api/v1/trainings", token).statusCode();
    }
}
