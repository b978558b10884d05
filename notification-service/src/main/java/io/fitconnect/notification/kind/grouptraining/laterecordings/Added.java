package io.fitconnect.notification.kind.grouptraining.laterecordings;

import io.fitconnect.notification.kind.grouptraining.GroupTraining;

/**
 * Recordings that were added to a joint result.
 *
 * @param count how many
 */
record Added(GroupTraining training, int count) {}
