package io.fitconnect.notification.kind.grouptraining.joined;

import io.fitconnect.notification.kind.grouptraining.GroupTraining;

/**
 * Athletes who joined. Who they are stands with the group training: an inbox names no other athlete, whose account may be erased.
 */
record Joining(GroupTraining training, int count) {}
