package io.fitconnect.integration.activity;

import java.time.Instant;
import java.util.UUID;

/** Body of {@code activity-withdrawn.v1}. */
record ActivityWithdrawn(UUID activityId, UUID athleteId, Instant withdrawnAt) {}
