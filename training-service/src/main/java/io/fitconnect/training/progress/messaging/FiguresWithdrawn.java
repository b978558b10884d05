package io.fitconnect.training.progress.messaging;

import java.util.UUID;

/** What progress reads of {@code activity-withdrawn.v1}. */
record FiguresWithdrawn(UUID activityId, UUID athleteId) {}
