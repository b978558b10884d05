package io.fitconnect.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.platform.seal.SealingSettings;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WebhookSecretsTests {

    private static final Instant NOW = Instant.parse("2026-11-30T20:00:00Z");
    private static final Map<String, String> KEYS = Map.of(
            "one", "the first key of the ring for the tests",
            "two", "the second key of the ring for the tests");

    private final WebhookSecrets before = new WebhookSecrets(new Sealer(new SealingSettings("one", KEYS)));
    private final WebhookSecrets after = new WebhookSecrets(new Sealer(new SealingSettings("two", KEYS)));
    private final WebhookId id = new WebhookId("tracker", UUID.randomUUID());

    @Test
    void sealsWithTheCurrentKeyOnce() {
        String secret = before.next();
        Webhook webhook = webhook(before.seal(secret, id));

        Webhook resealed = after.reseal(webhook, NOW).orElseThrow();

        assertThat(after.open(resealed, NOW)).containsExactly(secret);
        assertThat(resealed.sealedSecret()).isNotEqualTo(webhook.sealedSecret());
        assertThat(after.reseal(resealed, NOW)).isEmpty();
    }

    @Test
    void opensTheFormerSecretUntilItEnds() {
        String former = before.next();
        String present = before.next();
        Webhook rotated = webhook(before.seal(former, id)).rotate(before.seal(present, id), NOW.plusSeconds(1));

        assertThat(before.open(rotated, NOW)).containsExactly(present, former);
        assertThat(before.open(rotated, NOW.plusSeconds(1))).containsExactly(present);
        assertThat(rotated.toString()).doesNotContain(former, "tracker.example");
    }

    /** Else the ring's former key would have to stay as long as a secret that nobody exchanges again. */
    @Test
    void sealsTheFormerSecretTooAndDropsItOnceItEnded() {
        String former = before.next();
        Webhook rotated = webhook(before.seal(former, id)).rotate(before.seal(before.next(), id), NOW.plusSeconds(1));

        Webhook resealed = after.reseal(rotated, NOW).orElseThrow();
        Webhook ended = after.reseal(resealed, NOW.plusSeconds(1)).orElseThrow();

        assertThat(resealed.formerSecret()).isNotEqualTo(rotated.formerSecret());
        assertThat(after.open(resealed, NOW)).contains(former);
        assertThat(after.reseal(resealed, NOW)).isEmpty();
        assertThat(ended.formerSecret()).isNull();
        assertThat(ended.formerUntil()).isNull();
    }

    private Webhook webhook(String sealed) {
        return new Webhook(
                id,
                URI.create("https://tracker.example/hook"),
                Set.of(WebhookKind.ACTIVITY_DELETED),
                WebhookState.ENABLED,
                NOW,
                sealed,
                null,
                null,
                NOW);
    }
}
