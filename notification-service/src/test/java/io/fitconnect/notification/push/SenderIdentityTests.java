package io.fitconnect.notification.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import org.junit.jupiter.api.Test;

class SenderIdentityTests {

    private static final String PUBLIC =
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
    private static final String PRIVATE = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";

    @Test
    void startsInNoProductionWithTheKeysOfThisRepository() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ProductionKeys(settings(PUBLIC, PRIVATE)))
                .withMessageContaining("fitconnect.push.public-key");
        assertThat(identity(PUBLIC, PRIVATE).publicKey()).isEqualTo(PUBLIC);
    }

    @Test
    void refusesKeysThatAreNoPair() {
        assertThatIllegalStateException()
                .isThrownBy(() -> identity(PUBLIC, "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94"))
                .withMessageContaining("no pair")
                .withMessageNotContaining("q1dXpw3UpT5VOmu");
    }

    private static SenderIdentity identity(String publicKey, String privateKey) {
        return new SenderIdentity(settings(publicKey, privateKey), Clock.systemUTC());
    }

    private static PushSettings settings(String publicKey, String privateKey) {
        return new PushSettings("mailto:push@example.org", publicKey, privateKey);
    }
}
