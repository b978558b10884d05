package io.fitconnect.integration.webhook;

/** An endpoint, and how deliveries to it go. */
public record WebhookStanding(Webhook webhook, EndpointHealth health) {}
