package io.fitconnect.integration.webhook;

import io.fitconnect.platform.seal.BrokenSeal;
import io.fitconnect.platform.seal.Sealer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes secrets of endpoints, and seals them for the row that keeps them. */
@Component
class WebhookSecrets {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Sealer sealer;

    WebhookSecrets(Sealer sealer) {
        this.sealer = sealer;
    }

    String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return WebhookSignature.SECRET_PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    String seal(String secret, WebhookId id) {
        return sealer.seal(secret, contextOf(id));
    }

    /** What signs at a moment: the present secret first. */
    List<String> open(Webhook webhook, Instant now) {
        List<String> secrets = new ArrayList<>();
        secrets.add(open(webhook.sealedSecret(), contextOf(webhook.id())));
        String former = webhook.formerSecret();
        Instant until = webhook.formerUntil();
        if (former != null && until != null && until.isAfter(now)) {
            secrets.add(open(former, contextOf(webhook.id())));
        }
        return secrets;
    }

    /** The endpoint with its secrets sealed by the ring's current key, and without one that ended; empty when it is so. */
    Optional<Webhook> reseal(Webhook webhook, Instant now) {
        String context = contextOf(webhook.id());
        Instant until = webhook.formerUntil();
        boolean hasFormer = until != null && until.isAfter(now);
        String former = webhook.formerSecret();
        Webhook resealed = webhook.resealed(
                sealedNow(webhook.sealedSecret(), context),
                former == null || !hasFormer ? null : sealedNow(former, context),
                hasFormer ? until : null);
        return resealed.equals(webhook) ? Optional.empty() : Optional.of(resealed);
    }

    private String sealedNow(String sealed, String context) {
        return sealer.isCurrent(sealed) ? sealed : sealer.seal(open(sealed, context), context);
    }

    /** Seals whose consent ended, for one event of an app. */
    String sealAthlete(UUID athlete, UUID event) {
        return sealer.seal(athlete.toString(), "webhook-athlete:" + event);
    }

    UUID openAthlete(String sealed, UUID event) {
        return UUID.fromString(open(sealed, "webhook-athlete:" + event));
    }

    private String open(String sealed, String context) {
        try {
            return sealer.open(sealed, context);
        } catch (BrokenSeal broken) {
            throw new IllegalStateException("What is sealed for an endpoint cannot be read", broken);
        }
    }

    private static String contextOf(WebhookId id) {
        return "webhook-secret:" + id.clientId() + "/" + id.id();
    }
}
