package io.fitconnect.integration.metric;

import java.util.UUID;

/** Whose values these are, and which client gave them. */
public record MetricOwner(UUID athleteId, String clientId) {}
