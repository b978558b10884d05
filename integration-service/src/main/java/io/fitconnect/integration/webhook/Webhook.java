package io.fitconnect.integration.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint of a vendor's app.
 *
 * @param stateAt      since when it stands so
 * @param sealedSecret see {@link WebhookSecrets}
 * @param formerSecret the secret before, sealed, which signs too until {@code formerUntil}
 */
public record Webhook(
        WebhookId id,
        URI address,
        Set<WebhookKind> kinds,
        WebhookState state,
        Instant stateAt,
        String sealedSecret,
        @Nullable String formerSecret,
        @Nullable Instant formerUntil,
        Instant createdAt) {

    public Webhook {
        kinds = Set.copyOf(kinds);
    }

    public boolean isEnabled() {
        return state == WebhookState.ENABLED;
    }

    boolean hears(WebhookKind kind) {
        return kind == WebhookKind.WEBHOOK_TEST || kinds.contains(kind);
    }

    /** The same with another address, other kinds, and enabled or paused by the vendor. */
    Webhook change(URI newAddress, Set<WebhookKind> newKinds, boolean enabled, Instant now) {
        boolean isSame = enabled == isEnabled();
        WebhookState next = enabled ? WebhookState.ENABLED : WebhookState.PAUSED;
        return new Webhook(
                id,
                newAddress,
                newKinds,
                isSame ? state : next,
                isSame ? stateAt : now,
                sealedSecret,
                formerSecret,
                formerUntil,
                createdAt);
    }

    /** The same with another secret. */
    Webhook rotate(String newSecret, Instant formerEnds) {
        return new Webhook(id, address, kinds, state, stateAt, newSecret, sealedSecret, formerEnds, createdAt);
    }

    /** The same with its secrets sealed otherwise. */
    Webhook resealed(String sealed, @Nullable String former, @Nullable Instant until) {
        return new Webhook(id, address, kinds, state, stateAt, sealed, former, until, createdAt);
    }

    /** Hides address and secrets. */
    @Override
    public String toString() {
        return "Webhook[" + id.id() + ", " + state + "]";
    }
}
