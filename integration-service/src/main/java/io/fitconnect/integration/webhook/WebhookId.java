package io.fitconnect.integration.webhook;

import java.util.UUID;

/** Names an endpoint of an app. */
public record WebhookId(String clientId, UUID id) {}
