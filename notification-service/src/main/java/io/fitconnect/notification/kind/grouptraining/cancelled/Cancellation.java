package io.fitconnect.notification.kind.grouptraining.cancelled;

import io.fitconnect.notification.kind.grouptraining.GroupTraining;
import org.jspecify.annotations.Nullable;

/**
 * A training that does not take place.
 *
 * @param reason in the organiser's words; null when none was given
 */
record Cancellation(GroupTraining training, @Nullable String reason) {}
