package io.fitconnect.integration.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What happened. The names stand in the tables {@code webhook} and {@code webhook_delivery}. */
public enum WebhookKind {
    /** An athlete connected the app. */
    CONNECTION_MADE,
    /** An athlete disconnected the app, or their account is no more. */
    CONNECTION_ENDED,
    /** A pushed import is in the diary. */
    ACTIVITY_ACCEPTED,
    /** A pushed import was refused after its push was answered. */
    ACTIVITY_REFUSED,
    /** The athlete deleted all trainings of a pushed import. */
    ACTIVITY_DELETED,
    /** The vendor tries the endpoint; each endpoint hears of it. */
    WEBHOOK_TEST;

    /** The name that vendors see, such as {@code activity.accepted}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Those that an endpoint may choose. */
    public static List<WebhookKind> choosable() {
        return Arrays.stream(values()).filter(kind -> kind != WEBHOOK_TEST).toList();
    }

    /** Finds one that an endpoint may choose. */
    public static Optional<WebhookKind> find(String wireName) {
        return choosable().stream()
                .filter(kind -> kind.wireName().equals(wireName))
                .findFirst();
    }
}
