package io.fitconnect.integration.webhook;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event for an endpoint.
 *
 * @param athlete       absent in a test, and once the account is erased
 * @param sealedAthlete whose consent ended with the account, see {@link WebhookSecrets}
 * @param externalId    the vendor's own id of the import
 * @param reason        why it was refused, a stable word
 */
public record WebhookEvent(
        WebhookKind kind,
        @Nullable UUID athlete,
        @Nullable String sealedAthlete,
        @Nullable UUID importId,
        @Nullable String externalId,
        @Nullable String reason) {

    static WebhookEvent ofTest() {
        return new WebhookEvent(WebhookKind.WEBHOOK_TEST, null, null, null, null, null);
    }

    static WebhookEvent ofConnection(WebhookKind kind, UUID athlete) {
        return new WebhookEvent(kind, athlete, null, null, null, null);
    }

    static WebhookEvent ofErased(String sealedAthlete) {
        return new WebhookEvent(WebhookKind.CONNECTION_ENDED, null, sealedAthlete, null, null, null);
    }

    static WebhookEvent ofImport(
            WebhookKind kind, UUID athlete, UUID importId, @Nullable String externalId, @Nullable String reason) {
        return new WebhookEvent(kind, athlete, null, importId, externalId, reason);
    }

    /** Names no athlete. */
    @Override
    public String toString() {
        return "WebhookEvent[" + kind + "]";
    }
}
