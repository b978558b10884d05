package io.fitconnect.training.diary.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of {@code activity-revised.v1} and {@code activity-withdrawn.v1} that an activity as recorded does not have. */
record ActivityChange(
        UUID activityId, UUID athleteId, @Nullable Integer revision) {}
