package io.fitconnect.integration.imports.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of the events of {@code training.training} that matters here; no activity: entered by hand. */
record TrainingNotice(
        UUID trainingId, UUID athleteId, @Nullable UUID activityId) {}
